package followthrough.slack;

/** Makes what people typed safe and short enough for Slack. */
public final class Text {
  /** Slack counts differently from Java in places; this many characters stay unused. */
  private static final int MARGIN = 10;

  private Text() {}

  /** Shows typed text as typed: the three characters that Slack reads as markup are escaped. */
  public static String escape(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * Escaped, and without the signs that make text bold, slanted or struck through.
   *
   * <p>A zero-width space breaks the markup and cannot be seen.
   */
  public static String plain(String typed) {
    return escape(typed).replaceAll("([*_~`])", "\u200b$1\u200b");
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
