package followthrough.core.action;

import followthrough.core.people.PersonId;

/** Whoever shows people what is stored, and hears of everything that may look different now. */
public interface Onlooker {
  /** Nobody looks. */
  Onlooker NOBODY =
      new Onlooker() {
        @Override
        public void changed(PersonId person) {}

        @Override
        public void timePasses() {}
      };

  /** Something of that person was stored or sent; returns at once. */
  void changed(PersonId person);

  /** Told a few times a second: what was true for a while only may be over. Returns at once. */
  void timePasses();
}
