package followthrough.app;

import followthrough.core.action.Desk;
import followthrough.core.action.Moving;
import followthrough.core.action.Onlooker;
import followthrough.core.people.PersonId;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.slack.data.DataDesk;
import followthrough.slack.files.Downloads;
import followthrough.slack.uploads.Uploads;
import followthrough.storage.Database;
import followthrough.storage.JdbcBelongings;
import followthrough.storage.JdbcTrash;
import java.time.Clock;
import java.util.function.Consumer;

/** Wires what people can do with their data as a whole. */
record PersonalData(Database database, FollowUpPolicy policy, Clock clock, Onlooker onlooker) {
  /**
   * Puts the parts together.
   *
   * @param changed told after somebody's data has changed; must return at once and not fail
   */
  DataDesk desk(Desk desk, Uploads uploads, Downloads downloads, Consumer<PersonId> changed) {
    Moving moving = new Moving(new JdbcBelongings(database), policy, clock, onlooker);
    return new DataDesk(desk, moving, new JdbcTrash(database), uploads, downloads, changed);
  }
}
