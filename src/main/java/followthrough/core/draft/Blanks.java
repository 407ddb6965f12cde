package followthrough.core.draft;

import static java.util.stream.Collectors.joining;

import followthrough.core.draft.Grammar.Form;
import followthrough.core.pipeline.Medium;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts what is known about an occasion into the places of a wording. */
final class Blanks {
  static final int REMEMBER_WORDS = 18;

  /** Beside an answer that was missed there is less room. */
  private static final int REMEMBER_WORDS_BESIDE = 12;

  static final int MISSED_WORDS = 28;
  private static final int ASKED_WORDS = 20;
  static final int NAMES_IN_A_SENTENCE = 8;

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** Somebody who leads something leads it "of". */
  private static final Pattern LED =
      Pattern.compile(
          "(?i)((?:\\S+ )?(?:VP|SVP|EVP|Vice President|Director|Head|Dean|Chief)),\\s*([^,;|]+).*");

  private static final Pattern NO_ROLE =
      Pattern.compile("(?iu)(?:tbd|tba|unknown|n/?a|none|any|various|not (?:sure|known)|open)\\.?");

  /** A name that takes the article. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "^(?:University|Ministry|Department|City|State|County|Town|Port|Museum|Institute"
              + "|School|College|Office|Church|Embassy|Government) of ");

  /** Where an initial stands at the end of a sentence. */
  private static final Pattern DOUBLE_STOP = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, 'at' h:mm a z", Locale.US);

  /** Worked out only when a wording asks for it. */
  private static final Map<String, Function<Occasion, String>> VALUES =
      Map.ofEntries(
          Map.entry("called", occasion -> tame(occasion.recipient().called())),
          Map.entry("sender", occasion -> tame(occasion.sender())),
          Map.entry("company", occasion -> company(occasion.company())),
          Map.entry("role", occasion -> role(occasion.role())),
          Map.entry("talk", occasion -> talk(occasion)),
          Map.entry("names", occasion -> namesOnce(occasion)),
          Map.entry("callback", occasion -> Remark.of(occasion).text()),
          Map.entry("own", occasion -> Thought.of(occasion).text()),
          Map.entry("remember", occasion -> remember(occasion).text()),
          Map.entry("missed", occasion -> Point.answer(occasion.missedAnswer(), MISSED_WORDS)),
          Map.entry("promised", occasion -> day(occasion.promised(), "[the day]")),
          Map.entry("asked", occasion -> asked(occasion)),
          Map.entry("number", occasion -> number(occasion)),
          Map.entry("times", occasion -> times(occasion)),
          Map.entry("reason", occasion -> reason(occasion)),
          Map.entry("on", occasion -> on(occasion.interviewed())),
          Map.entry("appointment", occasion -> time(occasion)),
          Map.entry("at_old_time", occasion -> atOldTime(occasion.appointment())),
          Map.entry("old_time", occasion -> oldTime(occasion.appointment())));

  private static final Map<String, Condition> CLAIMS =
      Map.of(
          "talk", Condition.THE_READER_WAS_THERE,
          "callback", Condition.THEY_SAID_SOMETHING,
          "own", Condition.I_ADDED_SOMETHING,
          "remember", Condition.THERE_IS_SOMETHING_TO_REMEMBER,
          "missed", Condition.AN_ANSWER_WAS_MISSED,
          "asked", Condition.SOMETHING_WAS_ASKED_FOR,
          "times", Condition.MY_FREE_TIMES_ARE_KNOWN,
          "reason", Condition.A_REASON_IS_KNOWN);

  private final Occasion occasion;

  Blanks(Occasion occasion) {
    this.occasion = occasion;
  }

  /** The names of all places. */
  static Set<String> places() {
    return VALUES.keySet();
  }

  /** What has to be so before a place can be filled; empty where something stands in for it. */
  static Optional<Condition> claim(String place) {
    return Optional.ofNullable(CLAIMS.get(place));
  }

  /** What a wording reads like, whatever fills its places. */
  static Pattern pattern(String wording) {
    String literal =
        Arrays.stream(PLACE.split(wording, -1)).map(Pattern::quote).collect(joining(".+"));
    return Pattern.compile(literal, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** How many characters of a wording are always the same. */
  static int literal(String wording) {
    return PLACE.matcher(wording).replaceAll("").length();
  }

  /** The wording with its places filled, starting with a capital. */
  String fill(String wording) {
    Matcher matcher = PLACE.matcher(wording);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      Function<Occasion, String> value = VALUES.get(matcher.group(1));
      if (value == null) {
        throw new IllegalArgumentException("no such place: " + matcher.group());
      }
      matcher.appendReplacement(text, "");
      text.append(atItsPlace(value.apply(occasion), text));
    }
    matcher.appendTail(text);
    return inQuotes(DOUBLE_STOP.matcher(text).replaceAll("."));
  }

  /** Text that may end in a quote, with the mark of its end. */
  static String closed(String text) {
    return inQuotes(text + ".");
  }

  /** Marks stand inside the quotes, and only one of them. */
  private static String inQuotes(String text) {
    return text.replaceAll("([.?!…])”[.,]", "$1”").replaceAll("”([.,])", "$1”");
  }

  /** With a capital where a sentence begins, unless it is a name such as iPhone. */
  private static String atItsPlace(String value, CharSequence before) {
    boolean begins = before.isEmpty() || before.toString().endsWith(". ");
    return begins && value.matches("(?su)\\p{Ll}(?!\\p{Lu}).*")
        ? value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1)
        : value;
  }

  /** Empty when nothing is stored, or nothing short enough beside a missed answer. */
  static Point remember(Occasion occasion) {
    Point point = Point.toRemember(strength(occasion), REMEMBER_WORDS);
    // Nobody says a few words after a colon aloud.
    boolean sayable = occasion.medium() != Medium.PHONE || point.form() != Form.UNKNOWN;
    boolean answers = Condition.FIRST_OF_THE_PANEL.holds(occasion);
    boolean fits =
        occasion.missedAnswer().isBlank()
            || !answers
            || (occasion.medium() == Medium.EMAIL
                && Prose.words(point.text()).size() <= REMEMBER_WORDS_BESIDE);
    return fits && sayable ? point : Point.toRemember("", 0);
  }

  /** Of several strengths, one a line, each of a panel is told another. */
  private static String strength(Occasion occasion) {
    List<String> strengths =
        occasion.remember().lines().filter(line -> Prose.words(line).size() > 1).toList();
    return strengths.size() < 2
        ? occasion.remember()
        : strengths.get(occasion.place() % strengths.size());
  }

  /** Empty when nothing that can be read was typed. */
  static String asked(Occasion occasion) {
    return Snippet.clause(occasion.asked(), ASKED_WORDS);
  }

  /** Empty when nothing that can be read was typed. */
  static String times(Occasion occasion) {
    return Snippet.clause(occasion.times(), ASKED_WORDS);
  }

  /** Empty when nothing that can be read was typed. */
  static String reason(Occasion occasion) {
    return Snippet.clause(occasion.reason(), ASKED_WORDS);
  }

  private static String number(Occasion occasion) {
    return occasion.number().isBlank() ? "[your number]" : occasion.number().strip();
  }

  private static String namesOnce(Occasion occasion) {
    boolean many = occasion.passOn().size() > NAMES_IN_A_SENTENCE;
    return list(many ? List.of() : occasion.passOn());
  }

  /** "Ann Bell, Carl Dorn, and Eve Fox". */
  static String list(List<String> names) {
    List<String> tame = names.stream().map(Blanks::tame).toList();
    int last = tame.size() - 1;
    return switch (tame.size()) {
      case 0 -> "everyone I met";
      case 1 -> tame.get(0);
      case 2 -> tame.get(0) + " and " + tame.get(1);
      default -> String.join(", ", tame.subList(0, last)) + ", and " + tame.get(last);
    };
  }

  /** A name whose marks do not look like the end of a sentence. */
  private static String tame(String name) {
    StringBuilder text = new StringBuilder();
    for (String token : name.strip().split("\\s+", -1)) {
      boolean keeps = token.endsWith(".") && !Prose.sentences(token + " x").get(0).equals(token);
      String word = keeps ? token : token.replaceAll("[.!?…]+$", "");
      text.append(text.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }
    return text.toString().replace('[', '(').replace(']', ')');
  }

  /** "the VP of Sales role"; what else stands after a comma or in brackets is for the contract. */
  private static String role(String role) {
    String whole = role.replaceAll("\\s*[(\\[].*", "").strip();
    Matcher led = LED.matcher(whole);
    String[] halves = whole.split("\\s+[–—-]\\s+|\\s*[,;|]\\s*", 2);
    String plain = halves[0].contains(" ") ? halves[0] : whole;
    String title =
        tame(led.matches() ? led.group(1) + " of " + led.group(2) : plain)
            .replaceFirst("(?i)^(?:the|an?) ", "");
    if (title.isEmpty() || NO_ROLE.matcher(title).matches()) {
      return "the role";
    }
    boolean named =
        title
            .toLowerCase(Locale.ROOT)
            .matches(".*\\b(?:role|position|job|post|internship|program)");
    boolean small = title.equals(title.toLowerCase(Locale.ROOT));
    return "the " + title + (named ? "" : small ? " position" : " role");
  }

  /** "Acme, Inc." is Acme to everybody who speaks of it. */
  private static String company(String company) {
    String plain =
        company
            .strip()
            .replaceFirst("(?i),?\\s+(?:inc|llc|ltd|corp|gmbh|plc|llp|ag|s\\.a|pty ltd)\\.?$", "");
    return (OFFICIAL.matcher(plain).find() ? "the " : "") + tame(plain);
  }

  private static String talk(Occasion occasion) {
    return switch (occasion.format()) {
      case UNKNOWN, IN_PERSON, ONSITE_PANEL -> "our conversation";
      case VIDEO, VIDEO_SCREEN, VIDEO_PANEL -> "our video call";
      case PHONE, PHONE_SCREEN -> "our call";
    };
  }

  private static String on(@Nullable LocalDate day) {
    return day == null ? "" : " on " + DAY.format(day);
  }

  private static String day(@Nullable LocalDate day, String otherwise) {
    return day == null ? otherwise : DAY.format(day);
  }

  private static String time(Occasion occasion) {
    ZonedDateTime time = occasion.appointment();
    if (time != null) {
      return written(time);
    }
    return switch (occasion.kind()) {
      case NO_CALL_ASK_THEM -> "today";
      default -> "the new time";
    };
  }

  private static String oldTime(@Nullable ZonedDateTime time) {
    return time == null ? "our interview" : "our interview on " + written(time);
  }

  private static String atOldTime(@Nullable ZonedDateTime time) {
    return time == null ? "" : " on " + written(time);
  }

  private static String written(ZonedDateTime time) {
    return TIME.format(time).replace('\u202f', ' ');
  }
}
