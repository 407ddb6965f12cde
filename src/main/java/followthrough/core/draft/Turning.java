package followthrough.core.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns words about somebody to that person, where it is certain whom they mean: "she said her team
 * is small" becomes "your team is small". In doubt it turns nothing.
 */
final class Turning {
  private static final Set<String> SUBJECTS = Grammar.words("we they she he");

  private static final Set<String> ADVERBS =
      Grammar.words(
          "also even just really often then never always still only now usually sometimes mostly"
              + " currently recently originally personally actually already rarely once both");

  private static final Set<String> LINKS = Grammar.words("and but or");

  /** After them "her" is the person: "keeps her up". */
  private static final Set<String> AFTER_A_PERSON =
      Grammar.words(
          "up down awake busy going happy most more to in on at for about from with that how why what"
              + " when if and or but as than because so a an the this off out away back through too");

  private static final Set<String> MAKING =
      Grammar.words("make makes made let lets help helps see saw");

  /** One speaks of them with "they" without meaning the reader's people. */
  private static final Set<String> ANYBODY =
      Grammar.words(
          "everyone everybody anyone anybody someone somebody nobody whoever each customer client user"
              + " patient guest student person people staff candidate boss manager daughter son wife"
              + " husband friend colleague director ceo cto founder predecessor mother father sister"
              + " brother teacher doctor nurse owner assistant intern child partner mentor customers"
              + " children men women who supplier vendor board committee parent lead");

  /** "They" after them is whoever it is. */
  private static final Set<String> ANYONE =
      Grammar.words(
          "everyone everybody anyone anybody nobody whoever customer client user patient guest");

  /** They stand for the reader's own. */
  private static final Set<String> OWN_PEOPLE =
      Grammar.words(
          "team team's company company's department department's group group's lab lab's firm office"
              + " store school museum hospital clinic agency library how why what when where whether"
              + " reason way my");

  private static final Set<String> NO_PLURALS =
      Grammar.words(
          "this as always perhaps sometimes news across his its us thus is was has does less yes plus"
              + " besides unless years months weeks days hours minutes times business process access"
              + " basis focus campus success afterwards towards");

  private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{3,}(?<![sui])s");

  private static final Set<String> AFTER_A_DEED =
      Grammar.words(
          "a an the her his its it them this that one two three every all no to in on at for with"
              + " from up out off when how why");

  private final List<String> tokens;
  private final List<String> small = new ArrayList<>();

  private Turning(String text) {
    tokens = List.of(text.split(" ", -1));
    tokens.forEach(token -> small.add(word(token).toLowerCase(Locale.ROOT).replace('’', '\'')));
  }

  /** The words as their speaker may read them; empty when that is not certain. */
  static Optional<String> of(String text, Addressee reader) {
    String named = named(text, reader);
    Turning turning = new Turning(named);
    boolean elsewhere =
        reader.parts().stream()
            .map(part -> part.toLowerCase(Locale.ROOT))
            .anyMatch(
                part -> turning.small.stream().anyMatch(one -> one.replace("'s", "").equals(part)));
    return elsewhere ? Optional.empty() : turning.turned();
  }

  /** "Dana said it is slow" and "Dana's team is slow" speak of the reader. */
  private static String named(String text, Addressee reader) {
    List<String> words = List.of(text.split(" ", -1));
    int at = 0;
    while (at < words.size() && reader.names(word(words.get(at)).replaceAll("['’]s$", ""))) {
      at++;
    }
    if (at == 0 || at == words.size()) {
      return text;
    }
    String last = word(words.get(at - 1));
    String rest = String.join(" ", words.subList(at, words.size()));
    return (last.matches(".*['’]s") ? "his " : "he ") + rest;
  }

  private Optional<String> turned() {
    Set<Persons.Who> persons = EnumSet.noneOf(Persons.Who.class);
    small.stream().filter(Persons.ALL::containsKey).map(Persons.ALL::get).forEach(persons::add);
    boolean sender = persons.remove(Persons.Who.I);
    if (persons.contains(Persons.Who.YOU) || persons.size() > 1) {
      return Optional.empty();
    }
    if (persons.isEmpty()) {
      return sender ? Optional.empty() : Optional.of(String.join(" ", tokens));
    }
    Persons.Who who = persons.iterator().next();
    boolean anyone = small.subList(0, firstPerson()).stream().anyMatch(ANYONE::contains);
    if (who == Persons.Who.THEY && !sender && anyone) {
      return Optional.of(String.join(" ", tokens));
    }
    boolean certain =
        switch (who) {
          case WE -> !sender && !together();
          case THEY -> ownPeople();
          default -> oneOnly();
        };
    return certain ? replaced(who == Persons.Who.SHE || who == Persons.Who.HE) : Optional.empty();
  }

  /** "We" with the sender in it. */
  private boolean together() {
    return String.join(" ", small)
        .matches(
            ".*\\bwe (?:both|also both|all|share\\w*|met|talked|spoke|discussed|chatted|grew up|went to"
                + "|know the|once|should (?:talk|meet|speak)|will (?:talk|meet|speak)|would get)\\b.*"
                + "|.*\\bin common\\b.*|.*\\bthe same (?:town|school|city|college|university)\\b.*");
  }

  private boolean ownPeople() {
    int first = firstPerson();
    List<String> before = small.subList(0, first);
    boolean led = first == 0 || before.stream().anyMatch(OWN_PEOPLE::contains);
    int last = first;
    for (int at = first; at < small.size(); at++) {
      last = Persons.ALL.containsKey(small.get(at)) ? at : last;
    }
    return led
        && before.stream().noneMatch(this::others)
        && small.subList(first, last).stream().noneMatch(this::others);
  }

  private boolean oneOnly() {
    List<String> before = small.subList(0, firstPerson());
    int last = 0;
    for (int at = 0; at < small.size(); at++) {
      last = SUBJECTS.contains(small.get(at)) || small.get(at).matches("s?he'.*") ? at : last;
    }
    boolean another =
        small.subList(0, Math.max(last, before.size())).stream().anyMatch(ANYBODY::contains);
    return !another;
  }

  private boolean others(String word) {
    boolean plural =
        word.matches("\\p{Ll}{3,}s")
            && !word.endsWith("ss")
            && !NO_PLURALS.contains(word)
            && !Verbs.third(word);
    return plural || ANYBODY.contains(word);
  }

  private int firstPerson() {
    for (int at = 0; at < small.size(); at++) {
      Persons.Who who = Persons.ALL.get(small.get(at));
      if (who != null && who != Persons.Who.I) {
        return at;
      }
    }
    return 0;
  }

  private Optional<String> replaced(boolean one) {
    List<String> words = new ArrayList<>();
    boolean verbs = false;
    boolean otherSubject = false;
    for (int at = 0; at < tokens.size(); at++) {
      String said = small.get(at);
      Optional<String> next = Optional.of(word(tokens.get(at)));
      if (Persons.ALL.containsKey(said) && Persons.ALL.get(said) != Persons.Who.I) {
        next = you(at, one);
        verbs |= one && SUBJECTS.contains(said) || said.matches("s?he'.*");
      } else if (one && verbOf(at)) {
        next = Optional.of(Verbs.afterYou(said)).filter(verb -> !verb.isEmpty());
        otherSubject = false;
      } else if (verbs && coordinated(at) && !otherSubject && deed(at)) {
        next = Optional.of(Verbs.afterYou(said));
      } else if (verbs && coordinated(at) && perhapsDeed(at)) {
        next = Optional.empty();
      } else if (verbs && coordinated(at) && (Verbs.third(said) || Verbs.doubtful(said))) {
        boolean certain = Verbs.third(said) && !Verbs.doubtful(said) && !otherSubject;
        next = certain ? Optional.of(Verbs.afterYou(said)) : Optional.empty();
      } else if (verbs && Verbs.third(said)) {
        otherSubject = true;
      }
      if (next.isEmpty()) {
        return Optional.empty();
      }
      words.add(next.get() + tokens.get(at).substring(word(tokens.get(at)).length()));
    }
    return Optional.of(String.join(" ", words));
  }

  /** Whether "she" stands before it, with nothing but adverbs between. */
  private boolean verbOf(int at) {
    int before = at - 1;
    while (before >= 0 && ADVERBS.contains(small.get(before))) {
      before--;
    }
    boolean subject = before >= 0 && Set.of("she", "he").contains(small.get(before));
    return subject && !ADVERBS.contains(small.get(at)) && !LINKS.contains(small.get(at));
  }

  /** "Never closes": after such words a plural cannot stand. */
  private boolean deed(int at) {
    return PLURAL.matcher(small.get(at)).matches() && at > 0 && ADVERBS.contains(small.get(at - 1));
  }

  /** A word that is not known here, and may be a plural or a deed. */
  private boolean perhapsDeed(int at) {
    String word = small.get(at);
    String after = at + 1 < small.size() ? small.get(at + 1) : "";
    boolean unknown = PLURAL.matcher(word).matches() && !Verbs.third(word);
    boolean listed = at > 0 && !small.get(at - 1).equals("and");
    return unknown && (listed || AFTER_A_DEED.contains(after));
  }

  private boolean coordinated(int at) {
    int before = at - 1;
    while (before > 0 && ADVERBS.contains(small.get(before))) {
      before--;
    }
    return before >= 0 && (LINKS.contains(small.get(before)) || tokens.get(before).endsWith(","));
  }

  private Optional<String> you(int at, boolean one) {
    String said = small.get(at);
    String after = at + 1 < small.size() ? small.get(at + 1) : "";
    boolean ends = after.isEmpty() || !word(tokens.get(at)).equals(tokens.get(at));
    if (SUBJECTS.contains(said)) {
      return Optional.of("you");
    }
    if (said.equals("her") || said.equals("his")) {
      boolean person = said.equals("her") && (ends || AFTER_A_PERSON.contains(after));
      boolean doubt = said.equals("her") && at > 0 && MAKING.contains(small.get(at - 1));
      return doubt && !person
          ? Optional.empty()
          : Optional.of(person ? "you" : ends ? "yours" : "your");
    }
    if (Persons.YOURS.containsKey(said)) {
      return Optional.ofNullable(Persons.YOURS.get(said));
    }
    String ending = said.substring(said.indexOf('\''));
    if (!one || !ending.equals("'s")) {
      return Optional.of("you" + ending);
    }
    return Optional.of(Verbs.shortened(after)).filter(verb -> !verb.isEmpty());
  }

  static String word(String token) {
    return token.replaceAll("[,;:.!?)]+$", "");
  }
}
