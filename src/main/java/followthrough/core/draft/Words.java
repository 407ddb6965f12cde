package followthrough.core.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.core.draft.Slot.Choices;
import followthrough.core.plan.FollowUpKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    MACHINE_ENDINGS
  }

  /** A sentence with fewer letters around its places is whatever fills them. */
  private static final int JUST_A_PLACE = 8;

  private static final String FOLDER = "/words/";
  private static final String SHARED = "shared";
  private static final String GREETINGS = "greetings";
  private static final String LIKE = "like ";
  private static final String SAMPLE = LIKE + "check-in-1";

  private static final String THANK_YOU_TO_COORDINATOR = "thank-you-to-coordinator";
  private static final String THANK_YOU_TO_PASS_ON = "thank-you-to-pass-on";

  private final Tongue tongue;
  private final Function<String, Optional<String>> own;
  private final Map<String, Choices> shared;
  private final Map<String, Choices> phrases;
  private final Map<String, Paper> papers = new HashMap<>();

  private Words(Tongue tongue, Function<String, Optional<String>> own) {
    this.tongue = tongue;
    this.own = own;
    this.shared = new ListReader(file(SHARED)).lists();
    WordFile greetings = file(GREETINGS);
    this.phrases = new ListReader(greetings).lists();
    for (Phrase phrase : Phrase.values()) {
      if (!phrases.containsKey(WordFile.words(phrase))) {
        throw greetings.fault("nothing is called " + WordFile.words(phrase));
      }
    }
    names().forEach(name -> papers.put(name, paper(name)));
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
    return new Words(English.TONGUE, own);
  }

  /** The sentences of another language, which come with the program. */
  static Words of(Tongue tongue) {
    return new Words(tongue, name -> Optional.empty());
  }

  Tongue tongue() {
    return tongue;
  }

  /** The names of all files, as they stand in a folder. */
  public static Set<String> files() {
    return Stream.concat(names().stream(), Stream.of(SHARED, GREETINGS))
        .map(name -> name + WordFile.ENDING)
        .collect(Collectors.toSet());
  }

  Wording wording(Occasion occasion) {
    return paper(occasion).wording(occasion);
  }

  private Paper paper(Occasion occasion) {
    Paper paper = papers.get(name(occasion));
    if (paper == null) {
      throw new IllegalArgumentException(occasion.kind() + " is not sent to anybody");
    }
    return paper;
  }

  /** All that may be said on an occasion, in every wording. */
  List<Choices> said(Occasion occasion) {
    return paper(occasion).said(occasion);
  }

  /** Whether a sentence is one that may be proposed on an occasion, whatever fills its places. */
  Predicate<String> ours(Occasion occasion) {
    List<Pattern> patterns =
        Stream.concat(
                paper(occasion).everything(),
                phrases.values().stream().flatMap(one -> one.wordings().stream()))
            .flatMap(wording -> Prose.sentences(wording).stream())
            .filter(sentence -> Blanks.literal(sentence) > JUST_A_PLACE)
            .map(Blanks::pattern)
            .toList();
    return sentence -> patterns.stream().anyMatch(one -> one.matcher(sentence).matches());
  }

  List<String> phrases(Phrase phrase) {
    Choices choices = phrases.get(WordFile.words(phrase));
    return choices == null ? List.of() : choices.wordings();
  }

  private static List<String> names() {
    Stream<String> kinds =
        Arrays.stream(FollowUpKind.values()).filter(kind -> !kind.forUser()).map(Words::name);
    return Stream.concat(kinds, Stream.of(THANK_YOU_TO_COORDINATOR, THANK_YOU_TO_PASS_ON)).toList();
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

  private Paper paper(String name) {
    WordFile file = file(name);
    WordFile.Line first = file.first();
    if (!first.text().startsWith(LIKE)) {
      return whole(name, file, file);
    }
    String other = first.text().substring(LIKE.length());
    boolean alone = names().contains(other) && file.sections().size() == 1;
    if (!alone || file(other).first().text().startsWith(LIKE)) {
      throw file.fault(
          first, "one heading stands here, with a note of its own words: == " + SAMPLE);
    }
    return whole(name, file, file(other));
  }

  private Paper whole(String name, WordFile file, WordFile words) {
    Paper paper = new PaperReader(words, shared, sure(name)).paper();
    if (!name.equals(name(FollowUpKind.LINKEDIN_INVITATION))) {
      check(paper.subjects(), file, "a subject on every occasion");
      check(paper.voicemail(), file, "a voicemail on every occasion");
    }
    check(paper.sentences(), file, "a sentence on every occasion and in every medium");
    return paper;
  }

  /** What holds whenever a note of that name is written. */
  private static Set<Condition> sure(String name) {
    FollowUpKind kind =
        Arrays.stream(FollowUpKind.values())
            .filter(one -> name(one).equals(name))
            .findFirst()
            .orElse(FollowUpKind.THANK_YOU);
    Set<Condition> sure = EnumSet.noneOf(Condition.class);
    for (Condition condition : Condition.values()) {
      if (condition.alwaysHolds(kind)) {
        sure.add(condition);
      }
    }
    if (name.equals(name(FollowUpKind.THANK_YOU))) {
      sure.add(Condition.THE_READER_WAS_THERE);
    }
    return sure;
  }

  private static void check(List<Slot> slots, WordFile file, String what) {
    if (slots.stream().noneMatch(Slot::certain)) {
      throw file.fault("there has to be " + what);
    }
  }

  private WordFile file(String name) {
    String file = name + WordFile.ENDING;
    return WordFile.read(name, own.apply(file).orElseGet(() -> shipped(file)));
  }

  private String shipped(String file) {
    String path = FOLDER + tongue.folder() + "/" + file;
    try (InputStream in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new WordsFault(file, "it is not there");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
