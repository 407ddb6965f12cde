package followthrough.core.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The person a note is written to.
 *
 * @param name as stored, with a title if there is one ("Dr. Miriam Hale"); empty when unknown
 */
public record Addressee(String name, Standing standing) {

  /** What the person is to the job seeker. */
  public enum Standing {
    INTERVIEWER,
    COORDINATOR,
    CONSULTANT,
    REFERENCE
  }

  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq");

  /** With them the family name begins, as in "van der Berg" or "St. John". */
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "du", "da", "di", "del", "della", "la", "le", "ter",
          "ten", "zu", "zur", "bin", "ibn", "al", "el", "st");

  /** Names with which the family begins, wherever they are written in that order. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "nguyễn",
          "nguyen",
          "trần",
          "tran",
          "phạm",
          "pham",
          "huỳnh",
          "huynh",
          "hoàng",
          "vũ",
          "võ",
          "đặng",
          "bùi",
          "đỗ",
          "wang",
          "zhang",
          "zhao",
          "huang",
          "zhou",
          "xu",
          "zhu",
          "guo",
          "liang",
          "zheng",
          "xie",
          "yamada",
          "tanaka",
          "suzuki",
          "sato",
          "takahashi",
          "watanabe",
          "ito",
          "nakamura",
          "kobayashi",
          "kato",
          "yoshida",
          "yamamoto",
          "sasaki",
          "yamaguchi",
          "matsumoto",
          "inoue",
          "kimura",
          "hayashi",
          "shimizu",
          "hashimoto",
          "choi",
          "jeong",
          "nagy",
          "kovács",
          "szabó",
          "tóth",
          "horváth");

  private static final Pattern TWO_PEOPLE = Pattern.compile("(?i) (?:&|/|and|und|et|y) ");

  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  /** The name without title and suffix, part by part; empty when unknown. */
  List<String> parts() {
    if (Titles.nobody(name) || Titles.ofNobody(words())) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : words()) {
      boolean suffix = !parts.isEmpty() && SUFFIXES.contains(Titles.bare(part));
      if (!suffix && !(parts.isEmpty() && Titles.known(part))) {
        parts.add(hasty() ? capitalized(part) : part);
      }
    }
    return parts;
  }

  private List<String> words() {
    return Stream.of(inOrder().split("[\\s,]+", -1)).filter(part -> !part.isEmpty()).toList();
  }

  /** Whether a word is a part of the name. */
  boolean names(String word) {
    return parts().stream().anyMatch(word::equalsIgnoreCase);
  }

  /** The name under which one speaks to the person: first name, or title and last name. */
  String called() {
    List<String> parts = parts();
    if (parts.isEmpty()) {
      return "";
    }
    if (TWO_PEOPLE.matcher(name).find()) {
      return String.join(" ", words());
    }
    String titled = titled(parts);
    if (!titled.isEmpty()) {
      return titled;
    }
    if (parts.size() > 1 && Titles.courtesy(parts.get(0), parts.get(1))) {
      return parts.get(0) + " " + parts.get(1);
    }
    boolean familyFirst =
        parts.size() > 1
            && (FAMILY_FIRST.contains(Titles.bare(parts.get(0)))
                || parts.get(1).matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+"));
    if (familyFirst || OTHER_SCRIPT.matcher(String.join("", parts)).find()) {
      return String.join(" ", parts);
    }
    int initials = 0;
    while (initials < parts.size() && initial(parts.get(initials))) {
      initials++;
    }
    if (initials == 1 && Titles.bare(parts.get(0)).length() == 1) {
      return String.join(" ", parts);
    }
    return String.join(" ", parts.subList(0, Math.max(1, initials)));
  }

  boolean formal() {
    List<String> parts = parts();
    return !parts.isEmpty() && !titled(parts).isEmpty();
  }

  /**
   * Whether the name was typed in small or in large letters only, so that its case says nothing.
   */
  boolean hasty() {
    String letters = name.replaceAll("[^\\p{L}]", "");
    return letters.length() > 2
        && (letters.equals(letters.toLowerCase(Locale.ROOT))
            || letters.equals(letters.toUpperCase(Locale.ROOT)));
  }

  /** "Lee, Dana" turned round; what a person is ("Dana Lee (CTO)", "Dana Lee, CTO") left out. */
  private String inOrder() {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\"“”„«»\\p{So}]|^'|'$", "")
            .replaceAll("\\([^)]*\\)?", " ")
            .replaceAll("\\s[–—-]\\s.*", "")
            .strip();
    String[] halves = plain.split("\\s*,\\s*", 2);
    if (halves.length < 2) {
      return plain;
    }
    List<String> family = List.of(halves[0].split("\\s+", -1));
    boolean one =
        family.subList(0, family.size() - 1).stream()
            .allMatch(part -> PARTICLES.contains(Titles.bare(part)));
    boolean turned = one && !SUFFIXES.contains(Titles.bare(halves[1]));
    return turned ? halves[1] + " " + halves[0] : halves[0];
  }

  private String titled(List<String> parts) {
    List<String> before = words().stream().takeWhile(Titles::known).toList();
    String last = String.join(" ", parts.subList(familyName(parts), parts.size()));
    return Titles.with(before, parts.get(0), last);
  }

  private static int familyName(List<String> parts) {
    for (int at = 1; at < parts.size() - 1; at++) {
      if (PARTICLES.contains(Titles.bare(parts.get(at)))) {
        return at;
      }
    }
    boolean only = PARTICLES.contains(Titles.bare(parts.get(0))) && parts.size() == 2;
    return only ? 0 : parts.size() - 1;
  }

  private static boolean initial(String part) {
    return part.matches("\\p{Lu}\\.?(?:-?\\p{Lu}\\.)*");
  }

  private static String capitalized(String part) {
    if (PARTICLES.contains(Titles.bare(part)) && !Titles.bare(part).equals("st")) {
      return part.toLowerCase(Locale.ROOT);
    }
    return Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}")
        .matcher(part.toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
  }
}
