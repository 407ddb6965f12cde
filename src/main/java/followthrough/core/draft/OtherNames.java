package followthrough.core.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what belongs to another opportunity: its company, its people (DC17). */
final class OtherNames {
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?iu)[\\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|gmbh|ag|kg|sa|srl"
              + "|bv|nv|oy|ab|as|co|company|& co|and co)\\.?\\s*$");

  /** As names they would be found in every second note. */
  private static final Set<String> ORDINARY =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "will",
          "the",
          "i",
          "dear",
          "hi",
          "hello",
          "thank",
          "thanks",
          "best",
          "mr",
          "ms",
          "mrs",
          "dr",
          "north",
          "south",
          "east",
          "west",
          "english");

  private final Occasion occasion;
  private final Surroundings around;

  OtherNames(Occasion occasion, Surroundings around) {
    this.occasion = occasion;
    this.around = around;
  }

  void check(String text, List<Finding> findings) {
    String own = withoutOwn(text);
    around.companies().stream()
        .flatMap(name -> company(name, own).stream())
        .findFirst()
        .map(name -> "Take out %s; it's a company of another application.".formatted(name))
        .or(
            () ->
                around.people().stream()
                    .flatMap(name -> person(name, own).stream())
                    .findFirst()
                    .map(
                        name -> "Take out %s, who belongs to another application.".formatted(name)))
        .map(Check.DC17::fix)
        .ifPresent(findings::add);
  }

  /** The text without the names and facts that belong to this occasion. */
  private String withoutOwn(String text) {
    List<String> own = new ArrayList<>(occasion.names());
    own.addAll(
        List.of(
            occasion.role(),
            occasion.callback(),
            occasion.remember(),
            occasion.missedAnswer(),
            occasion.asked()));
    String left = text.replace('’', '\'');
    for (String fact : own) {
      String plain = fact.strip().replace('’', '\'');
      if (!plain.isEmpty()) {
        left = left.replaceAll("(?<!\\p{L})" + Pattern.quote(plain) + "(?!\\p{L})", "*");
      }
    }
    return left;
  }

  private Optional<String> company(String stored, String text) {
    String name = core(stored);
    boolean same = name.equalsIgnoreCase(core(occasion.company()));
    if (same || name.length() < 2 || ordinary(name) || ownWord(name)) {
      return Optional.empty();
    }
    return stands(name, text) ? Optional.of(name) : Optional.empty();
  }

  static String core(String company) {
    String name = company.strip().replace('’', '\'');
    String shorter = LEGAL_FORM.matcher(name).replaceFirst("");
    return shorter.isBlank() ? name : shorter.strip();
  }

  /** The full name anywhere, one of its parts only where somebody is called by it. */
  private Optional<String> person(String stored, String text) {
    List<String> parts = new Addressee(stored, Addressee.Standing.INTERVIEWER).parts();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String first = parts.get(0).replace('’', '\'');
    String last = parts.get(parts.size() - 1).replace('’', '\'');
    String full = String.join(" ", parts).replace('’', '\'');
    if (parts.size() > 1 && stands(full, text)) {
      return Optional.of(full);
    }
    if (!ownWord(last) && called("(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\\.?\\s+", last, "", text)) {
      return Optional.of(last);
    }
    boolean greeted = called("(?m)^(?:Hi|Hello|Hey|Dear)[, ]+", first, "(?=[ ,!.:]|$)", text);
    boolean told =
        called("(?<=\\p{Ll}\\p{Ll}[ ,]{1,2})", first, "(?!(?:'s)?[ -]\\p{Lu})(?![-.])", text);
    return !ordinary(first) && !ownWord(first) && first.length() > 2 && (greeted || told)
        ? Optional.of(first)
        : Optional.empty();
  }

  private static boolean called(String before, String name, String after, String text) {
    return Pattern.compile(before + Pattern.quote(name) + "(?!\\p{L})" + after)
        .matcher(text)
        .find();
  }

  /** Case counts: a target is no company. */
  private static boolean stands(String name, String text) {
    return called("(?<![\\p{L}\\p{N}])", name, "(?!\\p{N})", text);
  }

  private static boolean ordinary(String name) {
    return ORDINARY.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a single word stands in what is known here anyway. */
  private boolean ownWord(String name) {
    Set<String> own = new HashSet<>();
    occasion.names().forEach(one -> own.addAll(Prose.plainWords(one)));
    List.of(occasion.role(), occasion.callback(), occasion.remember())
        .forEach(one -> own.addAll(Prose.plainWords(one)));
    return own.contains(name.toLowerCase(Locale.ROOT));
  }
}
