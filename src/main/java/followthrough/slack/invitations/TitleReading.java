package followthrough.slack.invitations;

import followthrough.core.action.Invitation;
import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Company and role, where they are certain: what an address and the title say alike, or what the
 * person has logged before. Anything else stays empty.
 */
record TitleReading(String company, String role) {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_LABEL = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&.'\u2019-]*");
  private static final Set<String> SERVICES =
      Set.of(
          "calendly",
          "greenhouse",
          "lever",
          "goodtime",
          "ashbyhq",
          "workday",
          "smartrecruiters",
          "google",
          "zoom",
          "microsoft",
          "teamtailor",
          "personio",
          "recruitee",
          "modernloop",
          "cal",
          // Parts of addresses that name no company.
          "com",
          "org",
          "net",
          "edu",
          "gov",
          "www",
          "mail",
          "email",
          "corp",
          "careers",
          "jobs",
          "team",
          "talent",
          "people",
          "recruiting",
          "recruitment",
          "interview",
          "interviews",
          "example");

  private static final String JOB =
      "(?:engineer|developer|manager|designer|analyst|scientist|director|lead|architect|consultant"
          + "|specialist|assistant|coordinator|officer|accountant|nurse|teacher|writer|recruiter"
          + "|representative|associate|administrator|technician|editor|strategist|researcher)";

  private static final Pattern NAMED_ROLE =
      Pattern.compile(
          "(?i)\\b(?:for|about|re:?)\\s+(?:the\\s+|an?\\s+)?(.{3,100}?)\\s+(?:role|position)\\b");

  /** The role of {@code Interview for Backend Engineer at}, when what follows is the company. */
  private static final Pattern ROLE_AT =
      Pattern.compile(
          "(?i)(?:.*(?:\\bfor\\s+(?:the\\s+|an?\\s+)?|[:\u2013\u2014|-]\\s+)|^)((?!.*\\b(?:interview|call|screen)\\b)"
              + "(?:[^:|\u2013\u2014]{0,80}\\s)?"
              + JOB
              + "(?:\\s+[IVX\\d]{1,3})?)\\s+(?:at|with|@)\\s+$");

  static TitleReading of(Invitation invitation, List<PersonForm> people, Pipeline pipeline) {
    Optional<Opportunity> known = known(people, pipeline);
    if (known.isPresent()) {
      return new TitleReading(known.get().company(), known.get().role());
    }
    String title = invitation.title();
    Optional<Matched> company = company(title, labels(invitation), names(invitation));
    String role =
        first(NAMED_ROLE, title)
            .or(() -> company.flatMap(one -> first(ROLE_AT, title.substring(0, one.start()))))
            .map(String::strip)
            .filter(one -> one.length() <= Opportunity.MAX_ROLE)
            .orElse("");
    return new TitleReading(company.map(Matched::name).orElse(""), role);
  }

  private record Matched(String name, int start) {}

  /** The one opportunity under which somebody of them is known by address. */
  private static Optional<Opportunity> known(List<PersonForm> people, Pipeline pipeline) {
    Set<String> addresses =
        people.stream()
            .map(one -> one.email().toLowerCase(Locale.ROOT))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toSet());
    List<Opportunity> found =
        pipeline.contacts().stream()
            .filter(one -> addresses.contains(one.email().toLowerCase(Locale.ROOT)))
            .map(Contact::opportunity)
            .distinct()
            .flatMap(id -> pipeline.opportunity(id).stream())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** What companies call themselves in their addresses: {@code acme} of {@code mail.acme.co.uk}. */
  private static Set<String> labels(Invitation invitation) {
    return invitation.guests().stream()
        .map(Invitation.Guest::email)
        .filter(email -> !email.isEmpty())
        .map(Guests::domain)
        .filter(domain -> !Guests.isPrivate(domain))
        .flatMap(domain -> List.of(domain.split("\\.")).stream())
        .map(TitleReading::plain)
        .filter(label -> label.length() >= SHORTEST_LABEL && !SERVICES.contains(label))
        .collect(Collectors.toSet());
  }

  /** The words of the title that read like one of the labels, as the title writes them. */
  private static Optional<Matched> company(String title, Set<String> labels, Set<String> names) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(title);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    for (int many = MOST_WORDS; many > 0; many--) {
      for (int first = 0; first + many <= words.size(); first++) {
        int start = words.get(first)[0];
        String name = title.substring(start, words.get(first + many - 1)[1]);
        boolean fits = labels.contains(plain(name)) && name.length() <= Opportunity.MAX_COMPANY;
        // Whose address is dana@lee.example is Dana Lee, and not with a company called Lee.
        if (fits && !names.contains(plain(name))) {
          return Optional.of(new Matched(name.replaceAll("['\u2019]s$|[.]$", ""), start));
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(Invitation invitation) {
    return invitation.guests().stream()
        .flatMap(
            one -> List.of((one.name() + " " + one.name().replace(" ", "")).split(" ")).stream())
        .map(TitleReading::plain)
        .collect(Collectors.toSet());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
