package followthrough.slack.modals;

import followthrough.core.action.Desk;
import followthrough.core.action.SaveEdit;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.KnownInterview;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edit modal as it was filled in. */
record TypedEdit(long interview, FormValues typed, FormCheck check) implements SaveEdit.Sheet {
  @Override
  public Map<String, String> stored(Desk.View view) {
    return fields(found(view)).texts();
  }

  @Override
  public Map<String, String> written(Desk.View view) {
    return Fields.read(typed, fields(found(view))).texts();
  }

  @Override
  public SaveEdit.Result read(Desk.View view, Set<String> untouched) {
    KnownInterview stored = found(view);
    Fields fields = Fields.read(typed.without(untouched), fields(stored));
    FormCheck.Result result = check.check(fields, view, Optional.of(stored.opportunity()));
    return result instanceof FormCheck.Result.Good good
        ? new SaveEdit.Read(good.form())
        : new SaveEdit.Wrong(((FormCheck.Result.Bad) result).sentences());
  }

  private KnownInterview found(Desk.View view) {
    return KnownInterview.of(view, interview).orElseThrow(IllegalStateException::new);
  }

  /** What the modal shows of an interview. */
  static Fields fields(KnownInterview stored) {
    return Fields.of(stored.view(), stored.interview(), stored.opportunity());
  }
}
