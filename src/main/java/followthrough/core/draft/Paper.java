package followthrough.core.draft;

import followthrough.core.draft.Wording.Sentence;
import followthrough.core.draft.Wording.Use;
import java.util.ArrayList;
import java.util.List;

/** All that a kind of note may say, from its subject to what a machine is told. */
record Paper(List<Slot> subjects, List<Slot> sentences, List<Slot> voicemail) {
  private static final String NAMES = "{names}";

  /** What is said on this occasion. */
  Wording wording(Occasion occasion) {
    List<Sentence> said = new ArrayList<>();
    for (Slot slot : sentences) {
      List<String> wordings = slot.wordings(occasion);
      if (!wordings.isEmpty()) {
        for (List<String> filled : named(slot.use(), wordings, occasion.passOn())) {
          said.add(new Sentence(slot.part(), slot.use(), filled));
        }
      }
    }
    return new Wording(only(subjects, occasion), said, only(voicemail, occasion));
  }

  private static List<String> only(List<Slot> slots, Occasion occasion) {
    return slots.stream().findFirst().map(slot -> slot.wordings(occasion)).orElse(List.of());
  }

  /** Many names are spread over several sentences. */
  private static List<List<String>> named(Use use, List<String> wordings, List<String> names) {
    if (use != Use.WITH_THE_FIRST_NAMES && use != Use.WITH_MORE_NAMES) {
      return List.of(wordings);
    }
    int all = Math.min(Blanks.NAMES_IN_A_SENTENCE, names.size());
    if (use == Use.WITH_THE_FIRST_NAMES) {
      return List.of(with(names.subList(0, all), wordings));
    }
    List<List<String>> more = new ArrayList<>();
    for (int from = all; from < names.size(); from += Blanks.NAMES_IN_A_SENTENCE) {
      int to = Math.min(from + Blanks.NAMES_IN_A_SENTENCE, names.size());
      more.add(with(names.subList(from, to), wordings));
    }
    return more;
  }

  private static List<String> with(List<String> names, List<String> wordings) {
    String list = Blanks.list(names);
    return wordings.stream().map(line -> line.replace(NAMES, list)).toList();
  }
}
