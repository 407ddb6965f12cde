package followthrough.core.draft;

import followthrough.core.draft.Draft.Part;
import followthrough.core.draft.Wording.Sentence;
import followthrough.core.draft.Words.Phrase;
import followthrough.core.pipeline.Medium;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts one note together: one wording for each sentence, and what surrounds them. */
final class Composer {
  private static final int GREETING = 6;
  private static final int SUBJECT = 3;
  private static final int ENDING = 4;

  private final Words words;
  private final Occasion occasion;
  private final Wording wording;
  private final Blanks facts;
  private final Choice choice;

  Composer(Words words, Occasion occasion, Choice choice) {
    this.words = words;
    this.occasion = occasion;
    this.wording = words.wording(occasion);
    this.facts = new Blanks(occasion);
    this.choice = choice;
  }

  /** The fullest note that keeps to the medium's length, or the shortest there is. */
  Draft compose() {
    int optional =
        (int)
            wording.sentences().stream()
                .map(Sentence::use)
                .filter(use -> use.optional() && use.in(occasion.medium()))
                .count();
    Draft draft = compose(optional);
    while (optional > 0 && !Length.fits(draft)) {
      optional--;
      draft = compose(optional);
    }
    return draft;
  }

  private Draft compose(int optional) {
    Medium medium = occasion.medium();
    List<Part> parts = parts(optional);
    return switch (medium) {
      case PHONE -> new Draft(medium, "", "", spoken(parts), "", voicemail());
      case CARD -> new Draft(medium, "", greeting(), parts, signOff(), "");
      case LINKEDIN -> new Draft(medium, "", greeting(), parts, occasion.sender().strip(), "");
      default ->
          new Draft(medium, pick(wording.subjects(), SUBJECT), greeting(), parts, signOff(), "");
    };
  }

  private List<Part> parts(int optional) {
    Map<Draft.Name, List<String>> texts = new EnumMap<>(Draft.Name.class);
    List<Draft.Name> order = new ArrayList<>();
    int left = optional;
    for (Sentence sentence : wording.sentences()) {
      boolean used = sentence.use().in(occasion.medium());
      if (sentence.use().optional() && used) {
        used = left > 0;
        left--;
      }
      if (used) {
        if (!order.contains(sentence.part())) {
          order.add(sentence.part());
        }
        texts
            .computeIfAbsent(sentence.part(), part -> new ArrayList<>())
            .add(pick(sentence.wordings(), sentence.number()));
      }
    }
    return order.stream()
        .map(part -> new Part(part, String.join(" ", texts.getOrDefault(part, List.of()))))
        .toList();
  }

  /** The script opens with who is speaking. */
  private List<Part> spoken(List<Part> parts) {
    List<Part> script = new ArrayList<>(parts);
    Part first = script.get(0);
    script.set(0, new Part(first.name(), hello(Phrase.HELLOS_WITHOUT_SENDER) + " " + first.text()));
    return script;
  }

  private String voicemail() {
    return hello(Phrase.MACHINE_HELLOS_WITHOUT_SENDER)
        + " "
        + pick(wording.voicemail(), 0)
        + " "
        + pick(Phrase.MACHINE_ENDINGS, ENDING);
  }

  private String hello(Phrase withoutSender) {
    boolean unknown = occasion.sender().isBlank();
    String text = pick(unknown ? withoutSender : Phrase.HELLOS, GREETING);
    if (occasion.recipient().formal()) {
      return text.replaceFirst("^Hi ", "Hello ");
    }
    return named() ? text : text.replaceFirst(",? (?=[,.])", "");
  }

  private String greeting() {
    if (!named()) {
      return pick(Phrase.NAMELESS_GREETINGS, GREETING);
    }
    boolean card = occasion.medium() == Medium.CARD || occasion.recipient().formal();
    return pick(card ? Phrase.CARD_GREETINGS : Phrase.GREETINGS, GREETING);
  }

  private String signOff() {
    String closing = pick(Phrase.SIGN_OFFS, ENDING);
    return (closing + "\n" + occasion.sender().strip()).strip();
  }

  private boolean named() {
    return !occasion.recipient().called().isEmpty();
  }

  private String pick(Phrase phrase, int sentence) {
    return pick(words.phrases(phrase), sentence);
  }

  private String pick(List<String> wordings, int sentence) {
    return facts.fill(wordings.get(choice.among(wordings.size(), sentence)));
  }
}
