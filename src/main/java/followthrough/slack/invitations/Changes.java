package followthrough.slack.invitations;

import followthrough.core.action.Desk;
import followthrough.core.action.Invitation;
import followthrough.core.action.KnownEvents;
import followthrough.core.pipeline.Interview;
import followthrough.slack.forms.KnownInterview;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Said;
import followthrough.slack.messages.Facts;
import followthrough.slack.news.CalendarNews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file means for an interview that is logged already; proposed, and done by a button. */
final class Changes {
  private final Facts facts;
  private final Invitation invitation;

  Changes(Desk.View view, Invitation invitation) {
    this.facts = new Facts(view);
    this.invitation = invitation;
  }

  /**
   * Of the interview that the event became.
   *
   * @param sequence that of the newest file that was taken up
   */
  Said of(KnownInterview known, int sequence) {
    String company = facts.company(known.opportunity().id());
    if (invitation.sequence() < sequence) {
      return Said.of(InvitationSentences.older(company));
    }
    return invitation.cancelled() ? off(known, company) : moved(known, company);
  }

  /** Of an event that nobody took up: the one interview that begins then may be meant. */
  Said ofStranger() {
    List<KnownInterview> then = atThatTime().stream().filter(CalendarNews::canBeCancelled).toList();
    return then.size() == 1
        ? off(then.get(0), facts.company(then.get(0).opportunity().id()))
        : Said.of(InvitationSentences.unknownOff(InvitationSentences.title(invitation)));
  }

  /** The interviews that begin in the same minute. */
  List<KnownInterview> atThatTime() {
    Instant starts = invitation.time().starts();
    Desk.View view = facts.view();
    return view.file().pipeline().interviews().stream()
        .filter(one -> one.starts().equals(starts))
        .flatMap(one -> KnownInterview.of(view, one.id()).stream())
        .toList();
  }

  private Said off(KnownInterview known, String company) {
    if (facts.held(known.interview().id()).isEmpty() && !known.closed()) {
      return Said.of(InvitationSentences.offAlready(company));
    }
    if (!CalendarNews.canBeCancelled(known)) {
      return Said.of(InvitationSentences.over(company));
    }
    String sentence = InvitationSentences.callOff(company, facts.at(known.interview().starts()));
    return proposed(known, sentence, null, InvitationSentences.CALL_OFF);
  }

  private Said moved(KnownInterview known, String company) {
    Interview interview = known.interview();
    Instant starts = invitation.time().starts();
    if (starts == null) {
      return Said.of(InvitationSentences.dayOnly(company));
    }
    boolean stands = facts.held(interview.id()).isPresent();
    Duration length = Duration.between(interview.starts(), interview.ends());
    if (stands && starts.equals(interview.starts()) && length.equals(invitation.length())) {
      return Said.of(InvitationSentences.same(company, facts.at(starts)));
    }
    if (!CalendarNews.canMove(known)) {
      return Said.of(InvitationSentences.over(company));
    }
    String sentence =
        stands
            ? InvitationSentences.move(
                company, facts.at(interview.starts()), facts.at(starts), invitation.length())
            : InvitationSentences.newTime(company, facts.at(starts), invitation.length());
    String zone = InvitationSentences.time(invitation.time(), facts);
    return proposed(known, (sentence + " " + zone).strip(), starts, InvitationSentences.MOVE);
  }

  private Said proposed(
      KnownInterview known, String sentence, @Nullable Instant starts, String label) {
    Change change =
        new Change(
            invitation.key(),
            invitation.sequence(),
            known.interview().id(),
            starts,
            invitation.length());
    return new Said(
        sentence + "\n" + InvitationSentences.NOT_CHANGED,
        List.of(Elements.button(InvitationReader.CONFIRM, label, change.text(), label)));
  }

  /** The interview that an event became; empty when there is none anymore. */
  static Optional<KnownInterview> known(Desk.View view, Optional<KnownEvents.Known> event) {
    return event.flatMap(one -> KnownInterview.of(view, one.interview()));
  }
}
