package followthrough.slack.people;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import com.slack.api.model.event.UserChangeEvent;
import followthrough.core.people.PersonId;
import followthrough.slack.kit.Switchboard;

/** Hears that somebody moved to another time zone. */
public final class PersonChanges implements Switchboard.Part {
  private final People people;

  public PersonChanges(People people) {
    this.people = people;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.event(UserChangeEvent.class, UserChangeEvent.TYPE_NAME, this::changed);
  }

  private Response changed(EventsApiPayload<UserChangeEvent> payload, EventContext context) {
    User user = payload.getEvent().getUser();
    people.changed(new PersonId(context.getTeamId(), user.getId()), user);
    return context.ack();
  }
}
