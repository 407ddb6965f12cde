package followthrough.slack.forms;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import followthrough.core.people.TypedText;
import followthrough.slack.kit.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of an open form whose blocks and elements share their ids. */
public final class FormValues {
  /** For a press that needed no form. */
  public static final FormValues NONE = new FormValues(Map.of());

  private final Map<String, Map<String, ViewState.Value>> values;

  private FormValues(Map<String, Map<String, ViewState.Value>> values) {
    this.values = values;
  }

  /** One answer that was given without a form: a day. */
  public static FormValues of(Question question, LocalDate day) {
    ViewState.Value value = new ViewState.Value();
    value.setSelectedDate(day.toString());
    return new FormValues(Map.of(question.id(), Map.of(question.id(), value)));
  }

  /** One answer that was given without a form: a minute. */
  public static FormValues of(Question question, Instant minute) {
    ViewState.Value value = new ViewState.Value();
    value.setSelectedDateTime(Math.toIntExact(minute.getEpochSecond()));
    return new FormValues(Map.of(question.id(), Map.of(question.id(), value)));
  }

  /** One answer that was given without a form: an option. */
  public static FormValues chosen(Question question, String option) {
    ViewState.SelectedOption selected = new ViewState.SelectedOption();
    selected.setValue(option);
    ViewState.Value value = new ViewState.Value();
    value.setSelectedOption(selected);
    return new FormValues(Map.of(question.id(), Map.of(question.id(), value)));
  }

  /** The answers of both; where both answer, the other counts. */
  public FormValues and(FormValues other) {
    Map<String, Map<String, ViewState.Value>> both = new HashMap<>(values);
    both.putAll(other.values);
    return new FormValues(both);
  }

  public static FormValues in(View form) {
    ViewState state = form.getState();
    return new FormValues(
        state == null || state.getValues() == null ? Map.of() : state.getValues());
  }

  /** The same without some fields, as if the form did not have them. */
  public FormValues without(Set<String> fields) {
    Map<String, Map<String, ViewState.Value>> rest = new HashMap<>(values);
    rest.keySet().removeAll(fields);
    return new FormValues(rest);
  }

  /** Whether the form has the field at all. */
  public boolean shows(Question question) {
    return shows(question.id());
  }

  /** As typed; empty when nothing was. */
  public String text(Question question) {
    return text(question.id());
  }

  /** The value of the chosen option; null when none is. */
  public @Nullable String option(Question question) {
    return option(question.id());
  }

  /** Whether a box is ticked. */
  public boolean ticked(Question question) {
    return !options(question.id()).isEmpty();
  }

  public @Nullable LocalDate date(Question question) {
    return date(question.id());
  }

  public @Nullable Instant instant(Question question) {
    return instant(question.id());
  }

  /** Whether the form has the field at all. */
  public boolean shows(String id) {
    return values.containsKey(id);
  }

  /** As typed, cleaned; empty when nothing visible was. */
  public String text(String id) {
    ViewState.Value value = value(id);
    return value == null || value.getValue() == null ? "" : TypedText.clean(value.getValue());
  }

  /** The value of the chosen option; null when none is. */
  public @Nullable String option(String id) {
    ViewState.Value value = value(id);
    return value == null || value.getSelectedOption() == null
        ? null
        : value.getSelectedOption().getValue();
  }

  /** The values of the options chosen in a menu of many or among checkboxes. */
  public List<String> options(String id) {
    ViewState.Value value = value(id);
    return value == null || value.getSelectedOptions() == null
        ? List.of()
        : value.getSelectedOptions().stream().map(ViewState.SelectedOption::getValue).toList();
  }

  public @Nullable LocalDate date(String id) {
    ViewState.Value value = value(id);
    String date = value == null ? null : value.getSelectedDate();
    return Dates.read(date == null ? "" : date);
  }

  public @Nullable Instant instant(String id) {
    ViewState.Value value = value(id);
    Integer seconds = value == null ? null : value.getSelectedDateTime();
    return seconds == null ? null : Instant.ofEpochSecond(seconds);
  }

  private ViewState.@Nullable Value value(String id) {
    Map<String, ViewState.Value> block = values.get(id);
    // A block holds one element; several blocks may share what a press on it is called.
    return block == null || block.isEmpty()
        ? null
        : block.getOrDefault(id, block.values().iterator().next());
  }
}
