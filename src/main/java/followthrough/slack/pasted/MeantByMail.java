package followthrough.slack.pasted;

import followthrough.core.action.Desk;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Grouped;
import followthrough.core.pipeline.Opportunity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the opportunity that a mail is about, by what is stored: company, role, names, addresses.
 */
final class MeantByMail {
  private static final int SURE = 3;
  private static final int LIKELY = 2;
  private static final Pattern DOMAIN = Pattern.compile("@([\\w-]{1,63})(?:\\.[\\w-]{1,63}){1,4}");
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)[ ,]+(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|plc|co|company|group|s\\.?a\\.?)\\.?$");

  private final Desk.View view;
  private final String text;
  private final String small;
  private final Map<Long, List<Contact>> contacts;

  MeantByMail(Desk.View view, Mail mail) {
    this.view = view;
    this.text = mail.from() + "\n" + mail.all();
    this.small = TypedText.key(text);
    this.contacts = Grouped.by(view.file().pipeline().contacts(), Contact::opportunity);
  }

  /** The likeliest, several when nothing tells them apart; none when none is named. */
  List<Opportunity> opportunities() {
    List<Opportunity> best = new ArrayList<>();
    int most = LIKELY - 1;
    for (Opportunity one : view.file().pipeline().opportunities()) {
      int score = score(one);
      if (score > most) {
        best.clear();
        most = score;
      }
      if (score == most && score >= LIKELY) {
        best.add(one);
      }
    }
    List<Opportunity> open =
        best.stream().filter(one -> !view.plan().stage(one.id()).closed()).toList();
    return open.isEmpty() ? best : open;
  }

  private int score(Opportunity one) {
    int score = names(FORM.matcher(one.company()).replaceFirst("")) ? SURE : 0;
    if (score == 0 && domains().contains(plain(one.company()))) {
      score = SURE;
    }
    if (!one.role().isBlank() && small.contains(TypedText.key(one.role()))) {
      score++;
    }
    for (Contact contact : contacts.getOrDefault(one.id(), List.of())) {
      score += score(contact);
    }
    return score;
  }

  private int score(Contact contact) {
    String email = contact.email().toLowerCase(Locale.ROOT);
    if (!email.isBlank() && small.contains(email)) {
      return SURE;
    }
    return contact.name().contains(" ") && small.contains(TypedText.key(contact.name()))
        ? LIKELY
        : 0;
  }

  /** As it is written, so that "Next" is no "next". */
  private boolean names(String company) {
    String plain = TypedText.clean(company);
    boolean known = plain.length() > 1;
    return known
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plain) + "(?![\\p{L}\\p{N}])")
            .matcher(TypedText.clean(text))
            .find();
  }

  private List<String> domains() {
    return DOMAIN.matcher(small).results().map(found -> plain(found.group(1))).toList();
  }

  private static String plain(String name) {
    return FORM.matcher(name)
        .replaceFirst("")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
