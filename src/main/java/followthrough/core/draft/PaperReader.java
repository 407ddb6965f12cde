package followthrough.core.draft;

import followthrough.core.draft.Slot.Choices;
import followthrough.core.draft.WordFile.Line;
import followthrough.core.draft.WordFile.Section;
import followthrough.core.draft.Wording.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a file of sentences as one note and finds every mistake in it. */
final class PaperReader {
  private static final String SUBJECT = "subject";
  private static final String VOICEMAIL = "voicemail";
  private static final String NO_PART = "no part of a note is called %s";
  private static final String NO_USE = "no sentence is said \"%s\"";
  private static final String UNSURE = "claims \"%s\", so write it where that is sure: -- if %s";

  private static final Set<Integer> COUNTS = Set.of(5, Choice.WORDINGS);

  private final WordFile file;
  private final SectionReader reader;
  private final Set<Condition> sure;

  /**
   * @param shared the sentences of several notes by their name
   * @param sure what holds whenever the note is written
   */
  PaperReader(WordFile file, Map<String, Choices> shared, Set<Condition> sure) {
    this.file = file;
    this.reader = new SectionReader(file, shared, COUNTS);
    this.sure = sure;
  }

  /**
   * All of the file as one note.
   *
   * @throws WordsFault at the first mistake
   */
  Paper paper() {
    for (Line line : file.claims()) {
      check(line, reader.claims(List.of(line)), sure);
    }
    List<Slot> subjects = new ArrayList<>();
    List<Slot> sentences = new ArrayList<>();
    List<Slot> voicemail = new ArrayList<>();
    for (Section section : file.sections()) {
      Line heading = section.heading();
      switch (heading.text()) {
        case SUBJECT -> addOnly(subjects, section);
        case VOICEMAIL -> addOnly(voicemail, section);
        default -> {
          String[] words = heading.text().split(", ", 2);
          Use use = words.length < 2 ? Use.ALWAYS : find(Use.class, words[1], heading, NO_USE);
          Draft.Name part = find(Draft.Name.class, words[0], heading, NO_PART);
          sentences.add(new Slot(part, use, choices(section)));
        }
      }
    }
    return new Paper(subjects, sentences, voicemail);
  }

  private void addOnly(List<Slot> slots, Section section) {
    if (!slots.isEmpty()) {
      throw file.fault(section.heading(), "a second " + section.heading().text());
    }
    slots.add(new Slot(Draft.Name.TEXT, Use.ALWAYS, choices(section)));
  }

  private <E extends Enum<E>> E find(Class<E> kind, String words, Line line, String otherwise) {
    return WordFile.find(kind, words)
        .orElseThrow(() -> file.fault(line, otherwise.formatted(words)));
  }

  /** Nothing is claimed but what the conditions make sure. */
  private List<Choices> choices(Section section) {
    List<Choices> choices = reader.choices(section);
    for (int at = 0; at < choices.size(); at++) {
      Set<Condition> given = EnumSet.noneOf(Condition.class);
      given.addAll(sure);
      given.addAll(choices.get(at).conditions());
      check(section.branches().get(at).condition(), choices.get(at).claims(), given);
    }
    return choices;
  }

  private void check(Line line, Set<Condition> claims, Set<Condition> given) {
    for (Condition claim : claims) {
      if (!claim.followsFrom(given)) {
        String words = WordFile.words(claim);
        throw file.fault(line, UNSURE.formatted(words, words));
      }
    }
  }
}
