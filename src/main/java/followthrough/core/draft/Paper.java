package followthrough.core.draft;

import followthrough.core.draft.Slot.Choices;
import followthrough.core.draft.Wording.Sentence;
import followthrough.core.draft.Wording.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that a kind of note may say, from its subject to what a machine is told. */
record Paper(List<Slot> subjects, List<Slot> sentences, List<Slot> voicemail) {
  private static final String NAMES = "{names}";

  /** What is said on this occasion. */
  Wording wording(Occasion occasion) {
    List<Sentence> said = new ArrayList<>();
    for (int place = 0; place < sentences.size(); place++) {
      Slot slot = sentences.get(place);
      List<String> wordings = slot.on(occasion).wordings();
      if (!wordings.isEmpty()) {
        int number = place;
        for (List<String> filled : named(slot.use(), wordings, occasion.passOn())) {
          said.add(new Sentence(slot.part(), slot.use(), filled, number++));
        }
      }
    }
    return new Wording(only(subjects, occasion), said, only(voicemail, occasion));
  }

  /** What is taken of every place on this occasion, with all that it claims. */
  List<Choices> said(Occasion occasion) {
    return Stream.of(subjects, sentences, voicemail)
        .flatMap(List::stream)
        .map(slot -> slot.on(occasion))
        .toList();
  }

  /** Every wording on any occasion. */
  Stream<String> everything() {
    return Stream.of(subjects, sentences, voicemail)
        .flatMap(List::stream)
        .flatMap(slot -> slot.choices().stream())
        .flatMap(choices -> choices.wordings().stream());
  }

  private static List<String> only(List<Slot> slots, Occasion occasion) {
    return slots.stream().findFirst().map(slot -> slot.on(occasion).wordings()).orElse(List.of());
  }

  /** Many names are spread evenly over several sentences, so that nobody is left over. */
  private static List<List<String>> named(Use use, List<String> wordings, List<String> names) {
    if (use != Use.WITH_THE_FIRST_NAMES && use != Use.WITH_MORE_NAMES) {
      return List.of(wordings);
    }
    int sentences =
        Math.max(1, (names.size() + Blanks.NAMES_IN_A_SENTENCE - 1) / Blanks.NAMES_IN_A_SENTENCE);
    List<List<String>> filled = new ArrayList<>();
    for (int number = 0; number < sentences; number++) {
      int from = names.size() * number / sentences;
      int to = names.size() * (number + 1) / sentences;
      filled.add(with(names.subList(from, to), wordings));
    }
    return use == Use.WITH_THE_FIRST_NAMES ? filled.subList(0, 1) : filled.subList(1, sentences);
  }

  private static List<String> with(List<String> names, List<String> wordings) {
    String list = Blanks.list(names);
    return wordings.stream().map(line -> line.replace(NAMES, list)).toList();
  }
}
