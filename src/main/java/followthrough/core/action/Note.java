package followthrough.core.action;

import followthrough.core.draft.Draft;
import followthrough.core.draft.Draft.Part;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What a person made of one draft.
 *
 * @param recipient under whom the row is answered
 * @param text as it is edited: greeting and signature stand in the first and the last part
 */
public record Note(StepKey step, long recipient, Draft text, Instant keptAt) {
  /** As much as fits into one field of a form, in code points. */
  public static final int MAX_FIELD = 3000;

  public Note {
    if (!text.greeting().isEmpty() || !text.signOff().isEmpty()) {
      throw new IllegalArgumentException("greeting and signature belong into the parts");
    }
    Stream.concat(
            Stream.of(text.subject(), text.voicemail()), text.parts().stream().map(Part::text))
        .filter(field -> field.codePointCount(0, field.length()) > MAX_FIELD)
        .findFirst()
        .ifPresent(
            field -> {
              throw new IllegalArgumentException("at most " + MAX_FIELD + " characters");
            });
  }

  public Medium medium() {
    return text.medium();
  }
}
