package followthrough.slack.replies;

import com.slack.api.model.File;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import followthrough.core.people.PersonId;
import followthrough.slack.files.NamedFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message that a person wrote to the app.
 *
 * @param timestamp Slack's name of it in its conversation
 * @param files what was dropped with it; none for most
 */
record Letter(PersonId person, Place place, String timestamp, String text, List<NamedFile> files) {
  private static final String DIRECT = "im";
  private static final String SLACKBOT = "USLACKBOT";
  private static final int MICROS = 6;

  Letter {
    files = List.copyOf(files);
  }

  /** Where an answer belongs: the conversation, and the thread if it was written in one. */
  record Place(String channel, @Nullable String thread) {}

  /** Empty for what no person wrote, and for what was written elsewhere. */
  static Optional<Letter> of(String workspace, Event event) {
    if (event instanceof MessageEvent one && one.getBotId() == null) {
      Place place = new Place(one.getChannel(), one.getThreadTs());
      return of(workspace, one.getChannelType(), one.getUser(), place, one.getTs())
          .map(letter -> letter.saying(one.getText(), one.getFiles()));
    }
    if (event instanceof MessageFileShareEvent one) {
      Place place = new Place(one.getChannel(), one.getThreadTs());
      return of(workspace, one.getChannelType(), one.getUser(), place, one.getTs())
          .map(letter -> letter.saying(one.getText(), one.getFiles()));
    }
    if (event instanceof MessageThreadBroadcastEvent one) {
      Place place = new Place(one.getChannel(), one.getThreadTs());
      return of(workspace, one.getChannelType(), one.getUser(), place, one.getTs())
          .map(letter -> letter.saying(one.getText(), null));
    }
    if (event instanceof MessageMeEvent one) {
      Place place = new Place(one.getChannel(), null);
      return of(workspace, one.getChannelType(), one.getUser(), place, one.getTs())
          .map(letter -> letter.saying(one.getText(), null));
    }
    return Optional.empty();
  }

  private static Optional<Letter> of(
      String workspace,
      @Nullable String kind,
      @Nullable String user,
      Place place,
      String timestamp) {
    return DIRECT.equals(kind) && user != null && !user.equals(SLACKBOT)
        ? Optional.of(new Letter(new PersonId(workspace, user), place, timestamp, "", List.of()))
        : Optional.empty();
  }

  private Letter saying(@Nullable String words, @Nullable List<File> dropped) {
    List<NamedFile> named =
        dropped == null ? List.of() : dropped.stream().map(NamedFile::of).toList();
    return new Letter(person, place, timestamp, words == null ? "" : words, named);
  }

  /** The same however often Slack tells of it, and on whichever way. */
  String key() {
    return "message " + place.channel() + " " + timestamp;
  }

  /** When it was written. */
  Instant at() {
    long micros = new BigDecimal(timestamp).movePointRight(MICROS).longValue();
    return Instant.EPOCH.plusNanos(micros * 1_000);
  }
}
