package followthrough.core.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.core.draft.WordFile.Section;
import followthrough.core.plan.FollowUpKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All sentences that notes are made of, read from files and checked. */
public final class Words {
  /** What begins and ends every note and call. */
  enum Phrase {
    GREETINGS,
    CARD_GREETINGS,
    NAMELESS_GREETINGS,
    SIGN_OFFS,
    HELLOS,
    HELLOS_WITHOUT_SENDER,
    /** A machine does not pick up. */
    MACHINE_HELLOS_WITHOUT_SENDER,
    MACHINE_ENDINGS;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final String FOLDER = "/words/en/";
  private static final String SHARED = "shared";
  private static final String GREETINGS = "greetings";
  private static final String LIKE = "like ";

  private static final String THANK_YOU_TO_COORDINATOR = "thank-you-to-coordinator";
  private static final String THANK_YOU_TO_PASS_ON = "thank-you-to-pass-on";

  private final Function<String, Optional<String>> own;
  private final Map<String, List<String>> shared;
  private final Map<String, List<String>> phrases;
  private final Map<String, Paper> papers = new LinkedHashMap<>();

  private Words(Function<String, Optional<String>> own) {
    this.own = own;
    this.shared = new PaperReader(file(SHARED), Map.of()).lists();
    WordFile greetings = file(GREETINGS);
    this.phrases = new PaperReader(greetings, Map.of()).lists();
    for (Phrase phrase : Phrase.values()) {
      if (!phrases.containsKey(phrase.words())) {
        throw greetings.fault("nothing is called " + phrase.words());
      }
    }
    names().forEach(name -> papers.put(name, paper(name, file(name))));
  }

  /** The sentences that come with the program. */
  public static Words shipped() {
    return with(name -> Optional.empty());
  }

  /**
   * The same with some files replaced.
   *
   * @param own the text that replaces a file of that name; empty to keep it
   * @throws WordsFault at the first mistake
   */
  public static Words with(Function<String, Optional<String>> own) {
    return new Words(own);
  }

  /** The names of all files, as they stand in a folder. */
  public static Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    names().forEach(name -> files.add(name + WordFile.ENDING));
    files.add(SHARED + WordFile.ENDING);
    files.add(GREETINGS + WordFile.ENDING);
    return files;
  }

  Wording wording(Occasion occasion) {
    Paper paper = papers.get(name(occasion));
    if (paper == null) {
      throw new IllegalArgumentException(occasion.kind() + " is not sent to anybody");
    }
    return paper.wording(occasion);
  }

  List<String> phrases(Phrase phrase) {
    return phrases.getOrDefault(phrase.words(), List.of());
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(FollowUpKind.values())
        .filter(kind -> !kind.forUser())
        .forEach(kind -> names.add(name(kind)));
    names.add(THANK_YOU_TO_COORDINATOR);
    names.add(THANK_YOU_TO_PASS_ON);
    return names;
  }

  private static String name(FollowUpKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A coordinator may also be thanked alone. */
  private static String name(Occasion occasion) {
    if (!occasion.thanks() || occasion.toInterviewer()) {
      return name(occasion.kind());
    }
    boolean alone = !occasion.toConsultant() && occasion.passOn().isEmpty();
    return alone ? THANK_YOU_TO_COORDINATOR : THANK_YOU_TO_PASS_ON;
  }

  private Paper paper(String name, WordFile file) {
    WordFile.Line first =
        file.sections().stream()
            .findFirst()
            .map(Section::heading)
            .orElseThrow(() -> file.fault("nothing stands in it"));
    if (!first.text().startsWith(LIKE)) {
      return whole(name, file, new PaperReader(file, shared).paper());
    }
    Paper other = papers.get(first.text().substring(LIKE.length()));
    if (other == null || file.sections().size() > 1) {
      throw file.fault(first, "nothing can stand here but one heading: == like check-in-1");
    }
    return other;
  }

  private static Paper whole(String name, WordFile file, Paper paper) {
    boolean letter = !name.equals(name(FollowUpKind.LINKEDIN_INVITATION));
    if (letter && paper.subjects().stream().noneMatch(Slot::certain)) {
      throw file.fault("there has to be a subject on every occasion");
    }
    if (letter && paper.voicemail().stream().noneMatch(Slot::certain)) {
      throw file.fault("there has to be a voicemail on every occasion");
    }
    if (paper.sentences().stream().noneMatch(Slot::certain)) {
      throw file.fault("there has to be a sentence on every occasion and in every medium");
    }
    return paper;
  }

  private WordFile file(String name) {
    String file = name + WordFile.ENDING;
    return WordFile.read(name, own.apply(file).orElseGet(() -> shipped(file)));
  }

  private static String shipped(String file) {
    try (InputStream in = Words.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new WordsFault(file, "it is not there");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
