package followthrough.storage;

import followthrough.core.action.Journal;
import followthrough.core.people.PersonId;

/** A program of its own that writes until it is killed, and says what it has committed. */
final class Writer {
  private Writer() {}

  @SuppressWarnings("InfiniteLoopStatement")
  public static void main(String[] arguments) {
    JdbcJournal journal = new JdbcJournal(Databases.open(arguments[0]));
    while (true) {
      System.out.println(writes(journal, Ada.ID));
    }
  }

  /** One commit: a new opportunity, whose number is returned. */
  static long writes(Journal journal, PersonId person) {
    return Ada.change(
        journal,
        person,
        ledger -> {
          long next = ledger.number();
          ledger.save(Ada.opportunity(next));
          return new Journal.Written<>(next, ledger, null);
        });
  }
}
