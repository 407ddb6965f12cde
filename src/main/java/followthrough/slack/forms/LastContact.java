package followthrough.slack.forms;

import com.slack.api.model.block.composition.OptionObject;
import followthrough.core.pipeline.Medium;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways in which a company gets in touch, to choose from. */
public final class LastContact {
  private static final List<OptionObject> OPTIONS =
      List.of(
          Inputs.choice(Medium.EMAIL.name(), "E-mail"),
          Inputs.choice(Medium.PHONE.name(), "Phone"),
          Inputs.choice("TEXT", "Text"),
          Inputs.choice(Medium.LINKEDIN.name(), "LinkedIn"));

  private LastContact() {}

  public static List<OptionObject> options() {
    return OPTIONS;
  }

  /**
   * What a choice counts as: texts and LinkedIn read as e-mail (follow-up-rules.md, 1).
   *
   * @param chosen the value of the option; null or empty when none is
   */
  public static @Nullable Medium medium(@Nullable String chosen) {
    if (chosen == null || chosen.isEmpty()) {
      return null;
    }
    return chosen.equals(Medium.PHONE.name()) ? Medium.PHONE : Medium.EMAIL;
  }
}
