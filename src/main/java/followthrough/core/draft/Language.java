package followthrough.core.draft;

import java.util.List;
import java.util.Set;

/** Tells words in another language than that of the notes. */
final class Language {
  private static final Set<String> OTHERS =
      Grammar.words(
          "und der die das ist nicht sind wir sie ich ein eine viele mit für auf kommen seit haben wird"
              + " auch aber wenn sehr mehr nach bei vom zum zur dem den des im"
              + " el la los las es son está están muy que para con por una nos pero más todo hay del"
              + " le les est sont nous vous pas très avec pour dans une mais sur ils elle leur qui aux du"
              + " il gli è sono molto per che con della nel anche non questo"
              + " het een van niet zijn wij zij voor met naar ook maar veel"
              + " o os um uma não são muito com nossa nosso na no da do"
              + " och att är inte som vi har på det av med jag"
              + " og er ikke til på vi har det som"
              + " nie jest się to na i w z dla jak");

  private static final Set<String> ENGLISH =
      Grammar.words(
          "the a an and of to in is are was were has have had for with on at that this it they she he we"
              + " you i my your their her his our from by not be been but as about how what who when"
              + " will would can do does said more most no so every");

  private Language() {}

  static boolean foreign(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
            .count();
    if (latin * 2 < letters) {
      return true;
    }
    List<String> words = Prose.plainWords(text);
    long english = words.stream().filter(ENGLISH::contains).count();
    long others =
        words.stream().filter(OTHERS::contains).filter(word -> !ENGLISH.contains(word)).count();
    return others > english
        || (others == 0 && english == 0 && text.matches("(?s).*[äöüßñçãõåøąęłżščřž¿¡].*"));
  }
}
