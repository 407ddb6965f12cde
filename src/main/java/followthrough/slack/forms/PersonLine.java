package followthrough.slack.forms;

import followthrough.core.action.PersonForm;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one person as one line: {@code Name, title, e-mail, phone}, with {@code linkedin
 * yes}, {@code prefers phone} and, last, {@code post: address} where known. What is not certain is
 * not read.
 */
public final class PersonLine {
  private static final String MAIL = "[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}";
  private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u2013]|\\d{1,2}[.)])\\s+");
  // Comma, semicolon and tab, and what stands for them in Arabic, Chinese and Japanese.
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\t\u060C\u061B\uFF0C\uFF1B\u3001]");
  private static final Pattern POST =
      Pattern.compile("(?:^|[,;\\t\u060C\u061B\uFF0C\uFF1B\u3001]|\\s)\\s*post:(.*)$", flags());
  private static final Pattern ANGLE_MAIL = Pattern.compile("<\\s*(" + MAIL + ")\\s*>");
  private static final Pattern MAIL_AT_END = Pattern.compile("^(.*\\S)\\s+(" + MAIL + ")$");
  private static final Pattern MAIL_LABEL =
      Pattern.compile("(?<![\\p{L}\\d])(?:e-?mail\\s*[:=]\\s*|mailto:)(?=\\S+@)", flags());
  private static final Pattern SPELLED_AT =
      Pattern.compile("(?<=[\\w.+-])\\s*[(\\[]at[)\\]]\\s*(?=[\\w-]+\\.)", flags());
  private static final Pattern NAME_COLON =
      Pattern.compile("^([^:,;|@\\d]{2,60}?):\\s+(?=\\S+@|[+(]?\\d[\\d ()./-]{5,})");
  private static final Pattern DASHED =
      Pattern.compile("(?<!\\d)\\s[-\u2013\u2014]\\s|\\s[-\u2013\u2014]\\s(?![\\d(])");

  /** As address books write it: {@code "Lee, Dana" <dana@example.com>}. */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          "^[\"\u201c]?((?:(?:de|la|van|von|der|den|di|del|da|du|le|el|al|bin|ter) )*"
              + "\\p{Lu}[\\p{L}'\u2019-]+), (?!(?i:manager|engineer|director|head|lead|recruit\\w*|founder"
              + "|partner|president|chief|analyst|designer|developer|owner|human|hiring|talent)\\b)"
              + "(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}*\\.?){0,2})[\"\u201d]?\\s*<\\s*("
              + MAIL
              + ")\\s*>$");

  /** The same with two family names: certain only where the address begins with the given name. */
  private static final Pattern TWO_FAMILIES =
      Pattern.compile(
          "^[\"\u201c]?(\\p{Lu}[\\p{L}'\u2019-]+ \\p{Lu}[\\p{L}'\u2019-]+), (\\p{Lu}\\p{Ll}+)[\"\u201d]?"
              + "\\s*<\\s*((?i:\\2)[^\\p{L}@\\s][^\\s@<>,;]*@[^\\s@<>,;]+)\\s*>$");

  private static final Pattern QUOTED_NAME =
      Pattern.compile("^[\"\u201c]([^\"\u201d]{2,100})[\"\u201d]");
  private static final Pattern TWO_PEOPLE =
      Pattern.compile("\\p{Lu}\\S+ \\p{Lu}\\S+ (?:&|\\+|and|und|et|y) \\p{Lu}\\S+ \\p{Lu}.*");
  private static final Pattern PROFILE =
      Pattern.compile("(?:https?://|www\\.|(?:\\w+\\.)?linkedin\\.com/).*", flags());
  private static final Pattern LINKED_IN = Pattern.compile("linkedin:?\\s+(yes|no)", flags());
  private static final Pattern PREFERS =
      Pattern.compile("prefers:?\\s+(?:an? )?(e-?mails?|cards?|phone|calls?)", flags());
  private static final Pattern INVISIBLE_ENDS =
      Pattern.compile(
          "^[\\s\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+|[\\s\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+$");
  private static final int MOST_TITLES = 2;
  private static final int FEWEST_DIGITS = 5;

  private final List<String> titles = new ArrayList<>();
  private String email = "";
  private String phone = "";
  private LinkedIn linkedIn = LinkedIn.NOT_ASKED;
  private @Nullable Medium preferred;
  private boolean readable = true;

  private PersonLine() {}

  /** The person of one line that is not blank; empty when it cannot be read with certainty. */
  public static Optional<PersonForm> read(String line) {
    return new PersonLine().person(prepared(line));
  }

  /** The same with commas for whatever else separates, and addresses as they are sent to. */
  static String prepared(String line) {
    String text = BULLET.matcher(trimmed(TypedText.clean(line))).replaceFirst("");
    text = MAIL_LABEL.matcher(text.replace('\uFF20', '@').replace('|', ',')).replaceAll("");
    text = SPELLED_AT.matcher(text).replaceAll("@");
    text = FAMILY_FIRST.matcher(text).replaceFirst("$2 $1, $3");
    text = TWO_FAMILIES.matcher(text).replaceFirst("$2 $1, $3");
    text = QUOTED_NAME.matcher(text).replaceFirst("$1");
    text = NAME_COLON.matcher(text).replaceFirst("$1, ");
    text = PhoneText.withExtensions(text);
    return SEPARATOR.matcher(text).find() || POST.matcher(text).find()
        ? text
        : DASHED.matcher(text).replaceAll(", ");
  }

  /** A line that {@link #read} understands as the same person. */
  public static String write(PersonForm person) {
    String linkedIn =
        switch (person.linkedIn()) {
          case GRANTED -> "linkedin yes";
          case REFUSED -> "linkedin no";
          case NOT_ASKED -> "";
        };
    String post = person.post().isBlank() ? "" : "post: " + oneLine(person.post());
    return Stream.of(
            separated(person.name(), 1),
            separated(person.title(), MOST_TITLES),
            person.email(),
            person.phone(),
            linkedIn,
            preference(person.preferred()),
            post)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** What stands between the separators, the postal address aside. */
  static List<String> parts(String line) {
    return SEPARATOR
        .splitAsStream(withoutPost(line))
        .map(PersonLine::trimmed)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The line up to the postal address, an address in angle brackets set apart. */
  private static String withoutPost(String line) {
    Matcher address = POST.matcher(line);
    String rest = address.find() ? line.substring(0, address.start()) : line;
    return ANGLE_MAIL.matcher(rest).replaceAll(", $1 ,");
  }

  static boolean isMail(String word) {
    return word.matches(MAIL);
  }

  private Optional<PersonForm> person(String line) {
    Matcher address = POST.matcher(line);
    String post = "";
    if (address.find()) {
      post = trimmed(address.group(1));
      readable = !post.isEmpty();
    }
    List<String> parts = parts(line);
    // A table's line with an empty first column has no name either.
    if (parts.isEmpty() || SEPARATOR.matcher(withoutPost(line)).lookingAt()) {
      return Optional.empty();
    }
    String name = withoutMail(parts.get(0));
    parts.stream().skip(1).forEach(this::sort);
    String title = String.join(", ", titles);
    boolean fits =
        Stream.of(title, email, phone, post).allMatch(text -> text.length() <= Contact.MAX_DETAIL);
    if (!readable || !isName(name) || titles.size() > MOST_TITLES || !fits) {
      return Optional.empty();
    }
    return Optional.of(new PersonForm(name, title, email, post, phone, linkedIn, preferred));
  }

  /** Takes an address off the end of a part, where people often forget the comma. */
  private String withoutMail(String part) {
    Matcher found = MAIL_AT_END.matcher(part);
    if (!found.matches()) {
      return part;
    }
    mail(found.group(2));
    return trimmed(found.group(1));
  }

  private void sort(String written) {
    String part = withoutMail(written.replaceFirst("(?<=@\\S{3,200})\\.+$", ""));
    Optional<String> number = PhoneText.read(part);
    Matcher answer = LINKED_IN.matcher(part);
    Matcher preference = PREFERS.matcher(part);
    if (part.matches(MAIL)) {
      mail(part);
    } else if (number.isPresent()) {
      readable &= phone.isEmpty();
      phone = number.get();
    } else if (answer.matches()) {
      boolean yes = answer.group(1).toLowerCase(Locale.ROOT).equals("yes");
      linkedIn = yes ? LinkedIn.GRANTED : LinkedIn.REFUSED;
    } else if (preference.matches()) {
      preferred = medium(preference.group(1).toLowerCase(Locale.ROOT));
    } else {
      readable &= isTitle(part);
      titles.add(part);
    }
  }

  private static Medium medium(String written) {
    return switch (written.charAt(0)) {
      case 'e' -> Medium.EMAIL;
      case 'p' -> Medium.PHONE;
      default -> written.startsWith("card") ? Medium.CARD : Medium.PHONE;
    };
  }

  private static String preference(@Nullable Medium preferred) {
    if (preferred == null) {
      return "";
    }
    return switch (preferred) {
      case CARD -> "prefers card";
      case PHONE -> "prefers phone";
      default -> "prefers e-mail";
    };
  }

  private void mail(String address) {
    readable &= email.isEmpty();
    email = address;
  }

  /** Two names where one belongs. */
  static boolean namesTwo(String text) {
    return TWO_PEOPLE.matcher(text).matches();
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && !namesTwo(text)
        && text.length() <= Contact.MAX_NAME
        && !text.contains("@")
        && digits(text) < FEWEST_DIGITS;
  }

  /** What looks like a number or an address that could not be read is no title. */
  private static boolean isTitle(String part) {
    return digits(part) < FEWEST_DIGITS && !part.matches(".*(?:\\S@|@\\S).*") && !isProfile(part);
  }

  static boolean isProfile(String part) {
    return PROFILE.matcher(part).matches();
  }

  private static long digits(String text) {
    return text.codePoints().filter(Character::isDigit).count();
  }

  private static String trimmed(String text) {
    return INVISIBLE_ENDS.matcher(text).replaceAll("");
  }

  /** The text with so few separators that it stays in as many parts. */
  private static String separated(String text, int parts) {
    String line = oneLine(text);
    return SEPARATOR.splitAsStream(line).count() <= parts
        ? line
        : SEPARATOR.matcher(line).replaceAll(" ").replaceAll(" {2,}", " ");
  }

  private static String oneLine(String text) {
    return trimmed(text.replaceAll("\\R", ", "));
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
  }
}
