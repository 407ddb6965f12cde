package followthrough.slack.invitations;

import followthrough.core.action.Invitation;
import followthrough.core.action.Invitation.Time;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Format;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Every sentence that a person reads about an invitation they dropped. */
final class InvitationSentences {
  static final String KIND = "a calendar invitation (.ics)";
  static final String OPEN = "Open the form";
  static final String MOVE = "Note the new time";
  static final String CALL_OFF = "Note that it's off";

  static final String UNREADABLE =
      "That file is no calendar file that I can read, so nothing was saved. Type `/interview` to log it by hand.";
  static final String NO_EVENT =
      "There's no event with a day in that calendar file, so nothing was saved. Type `/interview` to log it by hand.";
  static final String ALL_CALLED_OFF =
      "That file calls several events off. Please drop the one that is your interview by itself.";
  static final String WHICH = "There is more than one event in that file. Which is your interview?";
  static final String NOT_SAVED = "Nothing is saved yet: check the form, and press Save there.";
  static final String NOT_CHANGED = "Nothing has changed yet.";
  static final String NO_COMPANY = "The company isn't certain, so please write it in.";
  static final String CHECK_NAMES =
      "Some names I read from e-mail addresses, so please check how they're spelled.";

  private static final int ECHO = 90;
  private static final int NAMED = 4;

  private InvitationSentences() {}

  static String title(Invitation one) {
    return one.title().isEmpty()
        ? "*An event without a title*"
        : "*" + Text.plain(Text.clip(one.title(), ECHO)) + "*";
  }

  static String when(Invitation one, Facts facts) {
    if (one.time() instanceof Time.AllDay allDay) {
      return Times.day(allDay.day(), facts.now().atZone(facts.zone()).toLocalDate());
    }
    Instant starts = one.time().starts();
    return starts == null
        ? ""
        : facts.at(starts)
            + " "
            + Facts.place(facts.zone())
            + " time, "
            + FormSentences.length(one.length());
  }

  static String format(Format format) {
    return FormSentences.format(format) + ".";
  }

  static String people(List<PersonForm> people) {
    if (people.isEmpty()) {
      return "It names nobody you'd meet.";
    }
    List<String> names = people.stream().map(one -> Text.plain(one.name())).toList();
    int named = Math.min(NAMED, names.size());
    return "With " + Deeds.listed(names.subList(0, named), names.size() - named) + ".";
  }

  static String leftOut(int people) {
    return (people == 1 ? "One more is invited than has" : people + " more are invited than have")
        + " room in the form.";
  }

  static String own(String address) {
    return "I left out " + Text.plain(address) + ", which looks like your own address.";
  }

  static String time(Time time, Facts facts) {
    String place = Facts.place(facts.zone());
    if (time instanceof Time.Floating) {
      return "The file names no time zone, so I took yours (" + place + ").";
    }
    if (time instanceof Time.UnknownZone unknown) {
      return "I don't know the time zone \u201c"
          + Text.plain(unknown.zone())
          + "\u201d that the file names, so I took yours ("
          + place
          + "). Please check the hour.";
    }
    return time instanceof Time.AllDay
        ? "The file names only the day, so please choose the hour."
        : "";
  }

  static String repeats(boolean over) {
    return over
        ? "It repeats, but all of its times are over."
        : "It repeats; I took the next time, and later ones can be logged when they're near.";
  }

  static String alsoThen(String company) {
    return "At that time you've logged an interview at " + Text.plain(company) + " already.";
  }

  static String label(Invitation one, Facts facts) {
    String title = one.title().isEmpty() ? "no title" : one.title();
    Instant starts = one.time().starts();
    String when = starts == null ? when(one, facts) : facts.at(starts);
    return Text.clip(when + ": " + title, 75);
  }

  static String left(int events) {
    return (events == 1 ? "One more event" : events + " more events")
        + " of that file didn't fit here.";
  }

  static String move(String company, String before, String after, Duration length) {
    return "The interview at *%s* moves from %s to %s, %s."
        .formatted(Text.plain(company), before, after, FormSentences.length(length));
  }

  static String newTime(String company, String after, Duration length) {
    return "The interview at *%s* has a new time: %s, %s."
        .formatted(Text.plain(company), after, FormSentences.length(length));
  }

  static String callOff(String company, String when) {
    return "They call off the interview at *%s*, %s.".formatted(Text.plain(company), when);
  }

  static String older(String company) {
    return "That file is older than what you've logged from a later one, so the interview at *%s* stays as it is."
        .formatted(Text.plain(company));
  }

  static String same(String company, String when) {
    return "The interview at *%s*, %s, is logged already, and that file has the same time."
        .formatted(Text.plain(company), when);
  }

  static String dayOnly(String company) {
    return "That file moves the interview at *%s* to a day without an hour. Say `they moved it to dec 9 10:00` once you know it."
        .formatted(Text.plain(company));
  }

  static String over(String company) {
    return "The interview at *%s* can't change anymore as things stand, so nothing changed."
        .formatted(Text.plain(company));
  }

  static String offAlready(String company) {
    return "The interview at *%s* has no time anymore already, so nothing changed."
        .formatted(Text.plain(company));
  }

  static String unknownOff(String title) {
    return "That file calls off "
        + title
        + ", which you haven't logged from an invitation, so nothing changed. If it's one of your interviews, say `they cancelled`.";
  }

  static String noted(String sentence) {
    return sentence + " *Noted.*";
  }
}
