package followthrough.slack.invitations;

import followthrough.core.action.Invitation;
import followthrough.core.action.Invitation.Guest;
import followthrough.core.action.PersonForm;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.LinkedIn;
import followthrough.slack.forms.PersonLine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of those invited is met: neither the person themselves, nor addresses behind which there is
 * nobody.
 *
 * @param people whoever is left, the organizer first
 * @param own the address that was taken for the person's and left out; empty for none
 * @param named whether every name was written down, and none was read from an address
 */
record Guests(List<PersonForm> people, String own, boolean named) {
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:no|do)[-_.]?not?[-_.]?reply|no[-_.]?reply|calendar|invit(?:e|es|ations?)|notif\\w*"
              + "|scheduling|scheduler|bookings?|meetings?|mailer|bounce\\w*|unknownorganizer"
              + "|recruit(?:ing|ment)|talent(?:[-_.]?acquisition)?|careers?|jobs?|hr|hiring|people|team"
              + "|office|info");

  private static final Set<String> PRIVATE_MAIL =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "icloud.com",
          "me.com",
          "yahoo.com",
          "gmx.de",
          "gmx.net",
          "web.de",
          "proton.me",
          "protonmail.com",
          "fastmail.com",
          "hey.com");

  Guests {
    people = List.copyOf(people);
  }

  /**
   * @param ownName what Slack calls the person; perhaps empty
   */
  static Guests of(Invitation invitation, String ownName) {
    List<Guest> all = invitation.guests().stream().filter(one -> !isNobody(one)).toList();
    Set<Guest> own = own(all, ownName);
    boolean[] named = {true};
    Map<String, PersonForm> people = new LinkedHashMap<>();
    for (Guest guest : all) {
      if (own.contains(guest)) {
        continue;
      }
      Optional<PersonForm> written = written(guest);
      Optional<PersonForm> person = written.or(() -> fromAddress(guest));
      // Two of one name could not be told apart; the first is kept.
      person.ifPresent(one -> people.putIfAbsent(TypedText.key(one.name()), one));
      named[0] &= written.isPresent() || person.isEmpty();
    }
    String address = own.stream().map(Guest::email).findFirst().orElse("");
    return new Guests(List.copyOf(people.values()), address, named[0]);
  }

  /** Where mail of this domain says nothing about a company. */
  static boolean isPrivate(String domain) {
    return PRIVATE_MAIL.contains(domain);
  }

  static String domain(String email) {
    return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isNobody(Guest guest) {
    if (guest.email().isEmpty()) {
      return false;
    }
    String local = local(guest);
    return NOBODY.matcher(local).matches() || local.length() > 64;
  }

  private static String local(Guest guest) {
    int at = guest.email().indexOf('@');
    return at < 0 ? "" : guest.email().substring(0, at);
  }

  /** By name; else the only private address among those of companies. */
  private static Set<Guest> own(List<Guest> all, String ownName) {
    Set<String> words = words(ownName);
    Set<Guest> byName =
        all.stream()
            .filter(
                one ->
                    words.size() > 1
                        && (words(one.name()).equals(words) || words(local(one)).equals(words)))
            .collect(Collectors.toSet());
    if (!byName.isEmpty()) {
      return byName;
    }
    List<Guest> atHome =
        all.stream()
            .filter(one -> !one.email().isEmpty() && isPrivate(domain(one.email())))
            .toList();
    return atHome.size() == 1 && all.size() > 1 ? Set.copyOf(atHome) : Set.of();
  }

  private static Set<String> words(String name) {
    return Arrays.stream(TypedText.key(name).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }

  private static Optional<PersonForm> written(Guest guest) {
    String name = guest.name().replaceAll("[\"<>]|\\([^()]*\\)", "").strip();
    if (name.isEmpty() || name.contains("@")) {
      return Optional.empty();
    }
    // As address books write it, so that "Lee, Dana" is read as they mean it.
    String line =
        guest.email().isEmpty()
            ? name.replaceAll("[,;|]", " ")
            : name.contains(",")
                ? "\"" + name + "\" <" + guest.email() + ">"
                : name.replaceAll("[;|]", " ") + ", " + guest.email();
    return PersonLine.read(line).filter(one -> one.title().isEmpty());
  }

  /** As in dana.lee@example.com; of any other address the part before the sign. */
  private static Optional<PersonForm> fromAddress(Guest guest) {
    if (guest.email().isEmpty()) {
      return Optional.empty();
    }
    String name =
        Stream.of(local(guest).replaceFirst("\\+.*", "").split("[._]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining(" "));
    return PersonLine.read(name + ", " + guest.email())
        .map(one -> new PersonForm(one.name(), "", one.email(), "", "", LinkedIn.NOT_ASKED, null));
  }
}
