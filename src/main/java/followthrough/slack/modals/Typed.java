package followthrough.slack.modals;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of an open modal. */
final class Typed {
  private final Map<String, Map<String, ViewState.Value>> values;

  private Typed(Map<String, Map<String, ViewState.Value>> values) {
    this.values = values;
  }

  static Typed in(View modal) {
    ViewState state = modal.getState();
    return new Typed(state == null || state.getValues() == null ? Map.of() : state.getValues());
  }

  /** The same without some fields, as if the modal did not have them. */
  Typed without(Set<String> fields) {
    Map<String, Map<String, ViewState.Value>> rest = new HashMap<>(values);
    rest.keySet().removeAll(fields);
    return new Typed(rest);
  }

  /** Whether the modal has the field at all. */
  boolean shows(Question field) {
    return values.containsKey(field.id());
  }

  String text(Question field) {
    ViewState.Value value = value(field);
    return value == null || value.getValue() == null ? "" : value.getValue();
  }

  /** The value of the chosen option; null when none is. */
  @Nullable String option(Question field) {
    ViewState.Value value = value(field);
    return value == null || value.getSelectedOption() == null
        ? null
        : value.getSelectedOption().getValue();
  }

  /** Whether a box is ticked. */
  boolean ticked(Question field) {
    ViewState.Value value = value(field);
    return value != null
        && value.getSelectedOptions() != null
        && !value.getSelectedOptions().isEmpty();
  }

  @Nullable LocalDate date(Question field) {
    ViewState.Value value = value(field);
    String date = value == null ? null : value.getSelectedDate();
    return date == null || date.isBlank() ? null : LocalDate.parse(date);
  }

  @Nullable Instant instant(Question field) {
    ViewState.Value value = value(field);
    Integer seconds = value == null ? null : value.getSelectedDateTime();
    return seconds == null ? null : Instant.ofEpochSecond(seconds);
  }

  private ViewState.@Nullable Value value(Question field) {
    Map<String, ViewState.Value> block = values.get(field.id());
    return block == null ? null : block.get(field.id());
  }
}
