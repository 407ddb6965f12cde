package followthrough.slack.invitations;

import followthrough.core.action.Invitation;
import followthrough.core.pipeline.Format;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How an interview takes place, where the invitation says one thing and not two. */
final class FormatReading {
  private static final Pattern VIDEO =
      pattern(
          "zoom\\.us/|teams\\.(?:microsoft|live)\\.com|meet\\.google\\.com|webex\\.com|whereby\\.com"
              + "|meet\\.jit\\.si|gotomeet|bluejeans\\.com|chime\\.aws"
              + "|^\\s*(?:zoom|microsoft teams(?: meeting)?|google meet|webex|video(?: call| conference)?)\\b");

  private static final Pattern PHONE =
      pattern(
          "^\\s*(?:by |via )?(?:tele)?phone\\b|^\\s*call\\b|\\btel:|^\\s*\\+?[\\d (). /-]{7,24}$");
  private static final Pattern PHONE_TITLE = pattern("\\bphone (?:call|interview|chat)\\b");
  private static final Pattern SCREEN_TITLE = pattern("\\bphone[ -]screen(?:ing)?\\b");
  private static final Pattern ON_SITE = pattern("\\bon[ -]?site\\b|\\bin[ -]person\\b");
  private static final Pattern ADDRESS =
      pattern(
          "\\d+[a-z]?,? (?:[\\p{L}.'-]+ ){1,4}(?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|lane|ln"
              + "|drive|dr|way|square|sq|plaza|court|ct|place|pl)\\b"
              + "|(?:stra(?:ss|\u00df)e|str\\.|platz|allee|weg|gasse) \\d+|\\b(?:rue|avenue|calle|via) [\\p{L} ]+\\d*");

  private FormatReading() {}

  static Format of(Invitation invitation) {
    Set<Format> said = EnumSet.noneOf(Format.class);
    String place = invitation.place();
    String title = invitation.title();
    boolean video =
        VIDEO.matcher(place).find()
            || place.isEmpty() && VIDEO.matcher(invitation.description()).find();
    if (video) {
      said.add(Format.VIDEO);
    }
    if (ADDRESS.matcher(place).find() || ON_SITE.matcher(place).find()) {
      said.add(Format.IN_PERSON);
    }
    if (ON_SITE.matcher(title).find()) {
      said.add(Format.IN_PERSON);
    }
    if (SCREEN_TITLE.matcher(title).find()) {
      said.add(Format.PHONE_SCREEN);
    } else if (PHONE.matcher(place).find() || PHONE_TITLE.matcher(title).find()) {
      said.add(Format.PHONE);
    }
    return said.size() == 1 ? said.iterator().next() : Format.UNKNOWN;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
