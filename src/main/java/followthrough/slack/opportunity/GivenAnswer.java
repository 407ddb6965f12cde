package followthrough.slack.opportunity;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.StepKey;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up that was answered for: to one person, or one note to be passed on to several.
 *
 * @param medium null when nothing travelled or nobody knows how
 * @param recipients what the answers are stored under
 * @param through the contact who passes the note on; null when it went straight to the recipient
 */
record GivenAnswer(
    StepKey step,
    History.Kind kind,
    Instant at,
    @Nullable Medium medium,
    List<Long> recipients,
    @Nullable Contact through) {

  GivenAnswer {
    recipients = List.copyOf(recipients);
  }

  /** What stands for an opportunity, oldest first. */
  static List<GivenAnswer> of(Facts facts, long opportunity) {
    Map<List<Object>, GivenAnswer> given = new LinkedHashMap<>();
    for (Answer answer : facts.view().file().history().answers()) {
      if (answer.stands() && home(answer, facts) == opportunity) {
        GivenAnswer one = of(answer, facts);
        given.merge(one.note(), one, GivenAnswer::with);
      }
    }
    return List.copyOf(given.values());
  }

  /** Whether something went out to the company or to whoever stands between. */
  boolean wroteToThem() {
    FollowUpKind kindOfStep = step.kind();
    return kind.touched() && !kindOfStep.forUser() && kindOfStep != FollowUpKind.ASK_REFERENCE;
  }

  /** Those it was for, by name; empty for what concerned nobody but the person. */
  Optional<String> names(Facts facts) {
    List<Long> known = recipients.stream().filter(one -> facts.contact(one).isPresent()).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(facts.names(known));
  }

  private static GivenAnswer of(Answer answer, Facts facts) {
    StepKey step = answer.step();
    Contact through =
        step.kind() == FollowUpKind.THANK_YOU
            ? facts
                .interview(step.subject())
                .map(Interview::id)
                .flatMap(talk -> facts.view().plan().thanksThrough(talk, answer.recipient()))
                .orElse(null)
            : null;
    return new GivenAnswer(
        step, answer.kind(), answer.at(), answer.medium(), List.of(answer.recipient()), through);
  }

  /** Answers for one note are alike but for whom they settle; others stand alone. */
  private List<Object> note() {
    return through == null
        ? List.of(step, at, kind, recipients)
        : List.of(step, at, kind, String.valueOf(medium), through.id());
  }

  private GivenAnswer with(GivenAnswer other) {
    List<Long> all = new ArrayList<>(recipients);
    all.addAll(other.recipients);
    return new GivenAnswer(step, kind, at, medium, all, through);
  }

  /** Some steps of one opportunity write to the people of others. */
  private static long home(Answer answer, Facts facts) {
    long recipient = answer.recipient();
    return facts
        .contact(recipient)
        .map(Contact::opportunity)
        .or(() -> facts.opportunity(recipient).map(one -> one.id()))
        .orElseGet(() -> facts.opportunityOf(answer.step()));
  }
}
