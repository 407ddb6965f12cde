package followthrough.core.action;

import followthrough.core.pipeline.Contact;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Saves a form about an interview upon what is stored in that very moment, inside the person's own
 * transaction: what the person changed in it counts, and of the rest what is stored.
 *
 * @param opened the form as it was opened
 * @param typed what stands in it now
 */
public record SaveEdit(long interview, OpenedForm opened, Sheet typed)
    implements Action<SaveEdit.Result> {

  /** A filled-in form; its fields are known by their ids. */
  public interface Sheet {
    /** What the fields would show of what is stored. */
    Map<String, String> stored(Desk.View view);

    /** What the fields show. */
    Map<String, String> written(Desk.View view);

    /**
     * Reads the form.
     *
     * @param untouched the fields that take what is stored
     * @return the form as {@link Read}, or {@link Wrong}
     */
    Result read(Desk.View view, Set<String> untouched);
  }

  /** What came of it; nothing was changed but by {@link Saved}. */
  public sealed interface Result {}

  /** The form could be read. */
  public record Read(InterviewForm form) implements Result {}

  public record Saved(InterviewForm form) implements Result {}

  /** Sentences by field. */
  public record Wrong(Map<String, String> sentences) implements Result {}

  /** Fields that were changed elsewhere too. */
  public record ChangedElsewhere(Set<String> fields) implements Result {}

  /** The form leaves out people who have had a note. */
  public record Thanked(List<Contact> people) implements Result {}

  public record Gone() implements Result {}

  @Override
  public Outcome<Result> apply(Ledger ledger, Plan plan, Instant now) {
    if (ledger.pipeline().interview(interview).isEmpty()) {
      return Outcome.done(new Gone());
    }
    Desk.View view = new Desk.View(ledger.file(), plan, now);
    Map<String, String> written = typed.written(view);
    Set<String> clashes = opened.clashes(written, typed.stored(view));
    if (!clashes.isEmpty()) {
      return Outcome.done(new ChangedElsewhere(clashes));
    }
    Result read = typed.read(view, opened.untouched(written));
    return read instanceof Read good ? save(ledger, plan, now, good.form()) : Outcome.done(read);
  }

  private Outcome<Result> save(Ledger ledger, Plan plan, Instant now, InterviewForm form) {
    EditInterview edit = new EditInterview(interview, form);
    List<Contact> thanked = edit.thankedAndLeftOut(ledger);
    if (!thanked.isEmpty()) {
      return Outcome.done(new Thanked(thanked));
    }
    return edit.apply(ledger, plan, now) instanceof Outcome.Refused<Long> refused
        ? Outcome.refused(refused.why())
        : Outcome.done(new Saved(form));
  }
}
