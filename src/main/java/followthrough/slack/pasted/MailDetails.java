package followthrough.slack.pasted;

import followthrough.core.pipeline.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an invitation says of company, role, people and way, for a form to begin with. */
final class MailDetails {
  private static final String NAMED =
      "(?:\\p{Lu}[\\p{L}\\p{N}&'’-]*)(?: (?:&|and|of|\\p{Lu}[\\p{L}\\p{N}&'’-]*)){0,4}";
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b(?:[Ii]nterview|[Cc]all|[Mm]eeting|[Cc]onversation|[Pp]osition|[Rr]ole|[Jj]ob) (?:at|with) ((?:\\p{Lu}[\\p{L}\\p{N}&'’-]*)(?: (?:&|\\p{Lu}[\\p{L}\\p{N}&'’-]*)){0,3})(?=[ ,.:;!?\\n]|$)");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:the|our|this) (" + NAMED + ") (?:position|role|job|opening|vacancy|post)\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?: \\([^()\\n]{2,60}\\))?");
  private static final Pattern MET =
      Pattern.compile(
          "(?:\\b[Yy]ou(?:['’]ll| will)(?: be)? (?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?)(?: (?:to|with))?"
              + "|(?m:^[*•-]? ?(?:With|Who|Interviewers?|Panel|Attendees):)) ("
              + PERSON.pattern()
              + "(?:(?:, and|,| and| &) "
              + PERSON.pattern()
              + "){0,9})");
  private static final Pattern SENDER =
      Pattern.compile("^\"?([^\"<@]{2,80}?)\"?\\s*<?([\\w.+-]{1,64}@[\\w.-]{1,200})>?$");
  private static final Pattern NO_COMPANY =
      Pattern.compile(
          "(?i)gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|web|proton|protonmail|aol|live|me|mail|example");

  private final Mail mail;

  MailDetails(Mail mail) {
    this.mail = mail;
  }

  /** As it is named, else after the sender's address; empty when neither tells. */
  String company() {
    Matcher named = COMPANY.matcher(mail.all());
    while (named.find()) {
      if (!mail.from().contains(named.group(1))
          && people().keySet().stream().noneMatch(named.group(1)::equals)) {
        return named.group(1);
      }
    }
    String address = mail.address();
    if (address == null) {
      return "";
    }
    String[] labels = address.substring(address.indexOf('@') + 1).split("\\.", -1);
    String label = labels[Math.max(0, labels.length - 2)];
    return NO_COMPANY.matcher(label).matches() || label.length() < 2
        ? ""
        : Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /** Empty when none is named. */
  String role() {
    Matcher role = ROLE.matcher(mail.all());
    return role.find() ? role.group(1) : "";
  }

  /** One a line, as the form takes them: whoever is said to be met, and the sender. */
  String lines() {
    List<String> lines = new ArrayList<>();
    people()
        .forEach((name, details) -> lines.add(details.isEmpty() ? name : name + ", " + details));
    return String.join("\n", lines);
  }

  /** Names with what is known of them. */
  private Map<String, String> people() {
    Map<String, String> people = new LinkedHashMap<>();
    Matcher sender = SENDER.matcher(mail.from().strip());
    if (sender.matches() && sender.group(1).strip().matches("\\p{Lu}\\S* .*")) {
      people.put(sender.group(1).strip(), sender.group(2));
    }
    Matcher met = MET.matcher(mail.body());
    while (met.find()) {
      Matcher person = PERSON.matcher(met.group(1));
      while (person.find()) {
        String[] parts = person.group().split(" \\(", 2);
        String title = parts.length > 1 ? parts[1].replace(")", "") : "";
        people.putIfAbsent(parts[0], title);
      }
    }
    return people;
  }

  /** Unknown when several are named, or none. */
  Format format() {
    String text = mail.all().toLowerCase(Locale.ROOT);
    boolean video =
        text.matches(
            "(?s).*\\b(?:zoom|google meet|microsoft teams|teams meeting|video (?:call|interview)|videoanruf|videollamada)\\b.*");
    boolean phone =
        text.matches(
            "(?s).*\\b(?:phone (?:call|interview|screen)|by phone|telefonisch|por teléfono)\\b.*");
    boolean visit =
        text.matches(
            "(?s).*\\b(?:on[- ]?site|in person|our offices?|vor ort|en nuestras oficinas|in unserem büro)\\b.*");
    if ((video ? 1 : 0) + (phone ? 1 : 0) + (visit ? 1 : 0) != 1) {
      return Format.UNKNOWN;
    }
    return video ? Format.VIDEO : phone ? Format.PHONE : Format.IN_PERSON;
  }
}
