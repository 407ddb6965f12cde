package followthrough.core.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows what stands before a name, and names that are nobody's. */
final class Titles {
  /**
   * What is said in a letter for any of some words.
   *
   * @param words in small letters, without dots
   */
  private record Title(Set<String> words, String said) {
    Title(String words, String said) {
      this(Grammar.words(words), said);
    }
  }

  /** How an English letter writes it, the one that goes before the others first. */
  private static final List<Title> SPOKEN =
      List.of(
          new Title("prof professor univ-prof professorin", "Professor"),
          new Title("dr doctor drs", "Dr."),
          new Title("rev reverend", "Rev."),
          new Title("father", "Father"),
          new Title("rabbi", "Rabbi"),
          new Title("imam", "Imam"),
          new Title("pastor", "Pastor"),
          new Title("judge", "Judge"),
          new Title("sen senator", "Senator"),
          new Title("capt captain kapitän capitán", "Capt."),
          new Title("col colonel", "Col."),
          new Title("maj major", "Maj."),
          new Title("lt lieutenant", "Lt."),
          new Title("sgt sergeant", "Sgt."),
          new Title("mr mister herr dhr meneer", "Mr."),
          new Title("mrs missus", "Mrs."),
          new Title("ms miss frau fräulein mevrouw mevr fru", "Ms."),
          new Title("mx", "Mx."));

  /** With the first name, as in "Sir Ian". */
  private static final Map<String, String> WITH_FIRST_NAME = Map.of("sir", "Sir", "dame", "Dame");

  /** After "Don" they tell that it is no first name itself. */
  private static final Set<String> AFTER_DON =
      Grammar.words(
          "miguel josé jose juan carlos luis manuel antonio pedro pablo jorge francisco javier"
              + " fernando rafael diego ramón ramon alberto andrés andres alejandro ricardo"
              + " enrique eduardo jesús ángel angel");

  /** Said only where no first name is known. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("mme", "Ms."),
          Map.entry("madame", "Ms."),
          Map.entry("mlle", "Ms."),
          Map.entry("monsieur", "Mr."),
          Map.entry("sra", "Sra."),
          Map.entry("srta", "Srta."),
          Map.entry("señora", "Sra."),
          Map.entry("señor", "Sr."),
          Map.entry("sr", "Sr."),
          Map.entry("signora", "Ms."),
          Map.entry("signor", "Mr."),
          Map.entry("sig", "Mr."));

  /** With the whole name: what goes with it is not certain. */
  private static final Set<String> WHOLE =
      Set.of("fr", "sister", "brother", "lord", "lady", "chancellor", "sheikh", "bishop", "mother");

  /** In a name they say that it is nobody's. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "hr",
          "team",
          "recruiting",
          "recruitment",
          "recruiter",
          "recruiters",
          "hiring",
          "whom",
          "department",
          "careers",
          "receptionist",
          "reception",
          "acquisition");

  /** Never said in a letter. */
  private static final Set<String> SILENT =
      Set.of(
          "ing", "dipl-ing", "dipl", "mag", "maga", "lic", "arq", "avv", "dott", "dottssa", "hon");

  private static final Set<String> NOBODY =
      Set.of(
          ("the a our your hr human resources hiring team recruiting recruitment recruiter recruiters"
                  + " talent acquisition people ops operations department dept manager managers panel"
                  + " interview interviewers committee office staff support careers jobs admin"
                  + " reception desk group board search all everyone and of firm company sir or madam")
              .split(" ", -1));

  private Titles() {}

  static boolean known(String word) {
    String bare = bare(word);
    return spoken(bare)
        || WITH_FIRST_NAME.containsKey(bare)
        || FOREIGN.containsKey(bare)
        || SILENT.contains(bare)
        || WHOLE.contains(bare)
        || word.equals("Hr.");
  }

  /**
   * The name with the title that is said before it; empty when it is said without one.
   *
   * @param before all that stood before the name
   * @param first the first name; equal to the last when only one is known
   */
  static String with(List<String> before, String first, String last) {
    for (Title title : SPOKEN) {
      if (before.stream().anyMatch(one -> title.words().contains(bare(one)))) {
        return title.said() + " " + last;
      }
    }
    for (String one : before) {
      String bare = bare(one);
      if (WHOLE.contains(bare)) {
        return first.equals(last) ? one + " " + last : one + " " + first + " " + last;
      }
      if (one.equals("Hr.")) {
        return "Mr. " + last;
      }
      if (WITH_FIRST_NAME.containsKey(bare)) {
        return WITH_FIRST_NAME.get(bare) + " " + first;
      }
      if (FOREIGN.containsKey(bare) && first.equals(last)) {
        return FOREIGN.get(bare) + " " + last;
      }
      if (SILENT.contains(bare) && first.equals(last)) {
        return one + " " + last;
      }
    }
    return "";
  }

  /** "HR", "the hiring team" or an address in place of a name. */
  static boolean nobody(String name) {
    List<String> words = Prose.plainWords(name);
    return words.isEmpty() || name.contains("@") || NOBODY.containsAll(words);
  }

  /** "Acme Recruiting", "Ms. Lee and team". */
  static boolean ofNobody(List<String> words) {
    return words.stream().anyMatch(word -> OF_NOBODY.contains(bare(word)) && !word.equals("Hr."));
  }

  /** "Don Miguel" and "Doña Ana" are called so; "Don Draper" is called by a first name. */
  static boolean courtesy(String word, String next) {
    String bare = bare(word);
    return bare.equals("doña") || bare.equals("don") && AFTER_DON.contains(bare(next));
  }

  private static boolean spoken(String bare) {
    return SPOKEN.stream().anyMatch(title -> title.words().contains(bare));
  }

  /** In small letters and without dots, as titles and what follows a name are looked up. */
  static String bare(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
