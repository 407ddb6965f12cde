package followthrough.slack.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what people typed safe and short enough for Slack. */
public final class Text {
  /** Slack counts differently from Java in places; this many characters stay unused. */
  private static final int MARGIN = 10;

  /** Stands before a typed sign that our own markup would read; Unicode gives it no meaning. */
  static final char AS_TYPED = '\ufdd0';

  /** What people see as one sign, such as a letter with its accents or a family of emoji. */
  private static final Pattern SIGN = Pattern.compile("\\X");

  private Text() {}

  /** For a message's plain text: the three characters that Slack reads as markup are escaped. */
  public static String escape(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Typed text that may stand in our own markup and comes out of {@link RichText} as typed. */
  public static String plain(String typed) {
    return typed.replaceAll("[*`" + AS_TYPED + "]", AS_TYPED + "$0");
  }

  /** As much of a text as fits into {@code most} characters, without a part of a sign. */
  public static String fit(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = 0;
    Matcher signs = SIGN.matcher(text);
    while (signs.find() && signs.end() <= most) {
      end = signs.end();
    }
    // What looks like one endless sign is cut between its parts.
    boolean pair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, end > 0 ? end : pair ? most - 1 : most);
  }

  /** At most {@code limit} characters, with an ellipsis where something was cut off. */
  public static String clip(String text, int limit) {
    int most = Math.max(1, limit - MARGIN);
    if (text.length() <= most) {
      return text;
    }
    int end = fit(text, most - 1).length();
    // An entity that was cut in half would show as garbage.
    int entity = text.lastIndexOf('&', end - 1);
    if (entity >= 0 && end - entity < 5 && text.indexOf(';', entity) >= end) {
      end = entity;
    }
    return text.substring(0, end) + "\u2026";
  }
}
