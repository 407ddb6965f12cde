package followthrough.slack.modals;

import followthrough.core.action.Action;
import followthrough.core.action.Desk;
import followthrough.core.action.EditInterview;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.Ledger;
import followthrough.core.action.Outcome;
import followthrough.core.pipeline.Contact;
import followthrough.core.plan.Plan;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.OpenedForm;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Saves the edit modal upon what is stored in that very moment, inside the person's own
 * transaction: what the person changed in it counts, and of the rest what is stored.
 *
 * @param opened the modal as it was opened
 * @param typed what stands in it now
 */
record SaveEdit(long interview, OpenedForm opened, FormValues typed, FormCheck check)
    implements Action<SaveEdit.Result> {

  /** What came of it. */
  sealed interface Result {
    record Saved(InterviewForm form, Fields fields) implements Result {}

    /** Sentences by block id; nothing was changed. */
    record Wrong(Map<String, String> sentences) implements Result {}

    record Gone() implements Result {}
  }

  @Override
  public Outcome<Result> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<StoredInterview> found =
        StoredInterview.find(new Desk.View(ledger.file(), plan, now), interview);
    if (found.isEmpty()) {
      return Outcome.done(new Result.Gone());
    }
    StoredInterview stored = found.get();
    Map<String, String> written = Fields.read(typed, stored.fields()).texts();
    Set<String> clashes = opened.clashes(written, stored.fields().texts());
    if (!clashes.isEmpty()) {
      return Outcome.done(new Result.Wrong(changedElsewhere(clashes)));
    }
    Fields fields = Fields.read(typed.without(opened.untouched(written)), stored.fields());
    FormCheck.Result result = check.check(fields, stored.kept(), stored.own(), now);
    if (result instanceof FormCheck.Result.Bad bad) {
      return Outcome.done(new Result.Wrong(bad.sentences()));
    }
    return save(ledger, plan, now, ((FormCheck.Result.Good) result).form(), fields);
  }

  private Outcome<Result> save(
      Ledger ledger, Plan plan, Instant now, InterviewForm form, Fields fields) {
    EditInterview edit = new EditInterview(interview, form);
    List<String> thanked = edit.thankedAndLeftOut(ledger).stream().map(Contact::name).toList();
    if (!thanked.isEmpty()) {
      return Outcome.done(
          new Result.Wrong(Map.of(Field.PEOPLE.id(), FormSentences.thanked(thanked))));
    }
    Outcome<Long> outcome = edit.apply(ledger, plan, now);
    return outcome instanceof Outcome.Refused<Long> refused
        ? Outcome.refused(refused.why())
        : Outcome.done(new Result.Saved(form, fields));
  }

  private static Map<String, String> changedElsewhere(Set<String> fields) {
    Map<String, String> sentences = new LinkedHashMap<>();
    fields.forEach(field -> sentences.put(field, FormSentences.CHANGED_ELSEWHERE));
    return sentences;
  }
}
