package followthrough.slack.modals;

import followthrough.core.action.Desk;
import followthrough.core.action.SaveEdit;
import followthrough.slack.forms.FormValues;
import java.util.Map;
import java.util.Set;

/** The edit modal as it was filled in. */
record TypedEdit(long interview, FormValues typed, FormCheck check) implements SaveEdit.Sheet {
  @Override
  public Map<String, String> stored(Desk.View view) {
    return stored(view, interview).fields().texts();
  }

  @Override
  public Map<String, String> written(Desk.View view) {
    return Fields.read(typed, stored(view, interview).fields()).texts();
  }

  @Override
  public SaveEdit.Result read(Desk.View view, Set<String> untouched) {
    StoredInterview stored = stored(view, interview);
    Fields fields = Fields.read(typed.without(untouched), stored.fields());
    FormCheck.Result result = check.check(fields, stored.kept(), stored.own(), view.now());
    return result instanceof FormCheck.Result.Good good
        ? new SaveEdit.Read(good.form())
        : new SaveEdit.Wrong(((FormCheck.Result.Bad) result).sentences());
  }

  private static StoredInterview stored(Desk.View view, long interview) {
    return StoredInterview.find(view, interview).orElseThrow(IllegalStateException::new);
  }
}
