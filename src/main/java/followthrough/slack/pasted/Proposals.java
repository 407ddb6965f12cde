package followthrough.slack.pasted;

import followthrough.core.action.Desk;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.modals.FilledIn;
import followthrough.slack.pasted.MailReading.Meeting;
import followthrough.slack.pasted.MailReading.Tells;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a mail that somebody pastes into what could be done with it. */
public final class Proposals {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Proposals() {}

  /** Whether a message is long enough to be a mail. */
  public static boolean looksLikeMail(String fromSlack) {
    return Mail.looksLikeOne(fromSlack);
  }

  /**
   * Reads a mail.
   *
   * @param fromSlack as Slack tells what was pasted
   */
  public static Proposal of(Desk.View view, String fromSlack) {
    Mail mail = Mail.of(fromSlack);
    ZoneId own = view.file().person().current().zone();
    LocalDate today = view.now().atZone(own).toLocalDate();
    MailReading reading = new MailReader(mail, today).read();
    if (!(reading instanceof Tells tells) || own(mail, view.file().person().name())) {
      return new Proposal.NotSure();
    }
    List<Opportunity> meant = new MeantByMail(view, mail).opportunities();
    if (meant.isEmpty()) {
      return stranger(view, mail, tells, own);
    }
    return known(view, tells, meant, own).orElseGet(() -> happened(tells, meant, own));
  }

  /** What the person wrote themselves tells of nothing that the company did. */
  private static boolean own(Mail mail, String name) {
    return !name.isBlank() && TypedText.key(mail.from()).startsWith(TypedText.key(name));
  }

  private static Proposal stranger(Desk.View view, Mail mail, Tells tells, ZoneId own) {
    boolean nobody = view.file().pipeline().opportunities().isEmpty();
    return switch (tells.kind()) {
      case INVITATION -> new Proposal.NewInterview(form(mail, tells, own), tells.line());
      case REPLY, OUT_OF_OFFICE -> new Proposal.NotSure();
      case OFFER, REJECTION, CANCELED, MOVED ->
          nobody
              ? new Proposal.NotSure()
              : new Proposal.Happened(
                  tells.kind().news(), tells.kind().sentence(""), tells.line(), "", List.of());
    };
  }

  private static Optional<Proposal> known(
      Desk.View view, Tells tells, List<Opportunity> meant, ZoneId own) {
    Meeting meeting = tells.meeting();
    if (meeting == null) {
      return Optional.empty();
    }
    return meant.stream()
        .filter(
            one ->
                view.file().pipeline().interviewsOf(one.id()).stream()
                    .anyMatch(
                        talk -> talk.starts().equals(at(meeting, one.zone(), own).toInstant())))
        .map(one -> (Proposal) new Proposal.Known(one.id(), at(meeting, one.zone(), own)))
        .findFirst();
  }

  private static Proposal happened(Tells tells, List<Opportunity> meant, ZoneId own) {
    Meeting meeting = tells.meeting();
    LocalDate day = tells.day();
    List<Proposal.Candidate> all =
        meant.stream()
            .map(
                one -> {
                  ZonedDateTime when = meeting == null ? null : at(meeting, one.zone(), own);
                  return new Proposal.Candidate(
                      one.id(),
                      sentence(tells, when, own),
                      when,
                      day == null ? "" : PastedSentences.day(day));
                })
            .toList();
    return new Proposal.Happened(
        tells.kind().news(),
        tells.kind().sentence(""),
        tells.line(),
        PastedSentences.note(tells),
        all);
  }

  private static ZonedDateTime at(Meeting meeting, @Nullable ZoneId company, ZoneId own) {
    ZoneId zone = meeting.zone() != null ? meeting.zone() : company != null ? company : own;
    return meeting.at().atZone(zone);
  }

  /** What a person would type. */
  private static String sentence(Tells tells, @Nullable ZonedDateTime when, ZoneId own) {
    LocalDate day = tells.day();
    String at = when == null ? "" : MINUTE.format(when.withZoneSameInstant(own));
    return tells.kind().sentence(at.isEmpty() && day != null ? day.toString() : at);
  }

  /** What is certain of an invitation that nobody knows; the rest stays open. */
  private static FilledIn form(Mail mail, Tells tells, ZoneId own) {
    Meeting meeting = tells.meeting();
    ZonedDateTime starts = meeting == null ? null : at(meeting, null, own);
    ZoneId zone = starts == null ? own : starts.getZone();
    MailDetails details = new MailDetails(mail);
    Duration length = meeting == null ? null : meeting.length();
    return new FilledIn(
        details.company(),
        details.role(),
        starts == null ? null : starts.toInstant(),
        length == null ? FilledIn.NOTHING.length() : length,
        details.format(),
        details.lines(),
        null,
        zone.equals(own) ? null : zone.getId(),
        PastedSentences.form(tells, own.getDisplayName(TextStyle.FULL, Locale.US)),
        null);
  }
}
