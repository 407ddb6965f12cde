package followthrough.slack.people;

import com.slack.api.bolt.context.Context;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import followthrough.core.action.Desk;
import followthrough.core.action.Journal.UnknownPerson;
import followthrough.core.action.NoteZone;
import followthrough.core.people.PersonId;
import followthrough.slack.kit.Background;
import followthrough.slack.kit.Trace;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets to know people: name and zone come from Slack at first contact and are kept up to date. */
public final class People {
  private static final Logger log = LoggerFactory.getLogger(People.class);
  private static final Duration REFRESH = Duration.ofDays(1);
  private static final int REMEMBERED = 10_000;

  private final Desk desk;
  private final Background background;
  private final InstantSource clock;

  /** When Slack was last asked. */
  private final Map<PersonId, Instant> asked = newest();

  /** The zone that Slack last told. */
  private final Map<PersonId, ZoneId> zones = newest();

  public People(Desk desk, Background background, InstantSource clock) {
    this.desk = desk;
    this.background = background;
    this.clock = clock;
  }

  /** Whoever sent the request. */
  public static PersonId of(Context context) {
    return new PersonId(context.getTeamId(), context.getRequestUserId());
  }

  /** Notes a contact: a newcomer is met, others are refreshed once a day; returns at once. */
  public void greet(PersonId person, MethodsClient slack) {
    Instant now = clock.instant();
    Instant last = asked.get(person);
    if (last != null && now.isBefore(last.plus(REFRESH))) {
      return;
    }
    asked.put(person, now);
    boolean taken =
        background.run(
            "ask Slack about user %s in workspace %s".formatted(person.user(), person.workspace()),
            () -> {
              boolean told = false;
              try {
                told = ask(person, slack);
              } finally {
                if (!told) {
                  asked.remove(person, now);
                }
              }
            });
    if (!taken) {
      asked.remove(person, now);
    }
  }

  /**
   * What is known about a person; a newcomer is met first, which takes one call to Slack.
   *
   * @param slack a client that gives up in time for whoever is waiting
   * @return empty when Slack did not tell
   */
  public Optional<Desk.View> look(PersonId person, MethodsClient slack) {
    Optional<Desk.View> known = desk.look(person);
    return known.isPresent() || !ask(person, slack) ? known : desk.look(person);
  }

  /** What Slack says about somebody it has just changed; strangers are left alone. */
  void changed(PersonId person, User user) {
    ZoneId zone = zone(user);
    // Most changes are about a status or a picture.
    if (zone == null || zone.equals(zones.put(person, zone))) {
      return;
    }
    boolean taken =
        background.run(
            "change the zone of user %s in workspace %s"
                .formatted(person.user(), person.workspace()),
            () -> {
              boolean learned = false;
              try {
                learn(person, zone);
                learned = true;
              } finally {
                if (!learned) {
                  zones.remove(person, zone);
                }
              }
            });
    if (!taken) {
      zones.remove(person, zone);
    }
  }

  private boolean ask(PersonId person, MethodsClient slack) {
    try {
      UsersInfoResponse answer = slack.usersInfo(r -> r.user(person.user()));
      ZoneId zone = answer.isOk() ? zone(answer.getUser()) : null;
      if (zone == null) {
        log.warn(
            "Slack does not tell the zone of user {} in workspace {}: {}",
            person.user(),
            person.workspace(),
            answer.isOk() ? "it has none" : answer.getError());
        return false;
      }
      zones.put(person, zone);
      if (desk.look(person).isPresent()) {
        learn(person, zone);
      } else {
        desk.meet(person, name(answer.getUser()), zone);
      }
      return true;
    } catch (IOException | SlackApiException e) {
      log.warn(
          "Slack does not answer about user {} in workspace {}",
          person.user(),
          person.workspace(),
          Trace.of(e));
      return false;
    }
  }

  private void learn(PersonId person, ZoneId zone) {
    try {
      desk.learn(person, new NoteZone(zone));
    } catch (UnknownPerson e) {
      log.debug("Nobody here needs the zone of user {}", person.user());
    }
  }

  private static @Nullable ZoneId zone(User user) {
    try {
      return user.getTz() == null || user.getTz().isBlank() ? null : ZoneId.of(user.getTz());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String name(User user) {
    return Stream.of(user.getRealName(), user.getName())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse("");
  }

  private static <V> Map<PersonId, V> newest() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<PersonId, V> eldest) {
            return size() > REMEMBERED;
          }
        });
  }
}
