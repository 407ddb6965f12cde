package followthrough.slack;

/** Makes what people typed safe and short enough for Slack. */
public final class Text {
  /** Slack counts differently from Java in places; this many characters stay unused. */
  private static final int MARGIN = 10;

  /** Stands before a typed sign that our own markup would read; Unicode gives it no meaning. */
  static final char AS_TYPED = '\ufdd0';

  private Text() {}

  /** For a message's plain text: the three characters that Slack reads as markup are escaped. */
  public static String escape(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Typed text that may stand in our own markup and comes out of {@link RichText} as typed. */
  public static String plain(String typed) {
    return typed.replaceAll("[*`" + AS_TYPED + "]", AS_TYPED + "$0");
  }

  /** At most {@code limit} characters, with an ellipsis where something was cut off. */
  public static String clip(String text, int limit) {
    int most = Math.max(1, limit - MARGIN);
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    // An entity that was cut in half would show as garbage.
    int entity = text.lastIndexOf('&', end - 1);
    if (entity >= 0 && end - entity < 5 && text.indexOf(';', entity) >= end) {
      end = entity;
    }
    return text.substring(0, end) + "\u2026";
  }
}
