package followthrough.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a chosen time readable that lies further off than Bolt's model can hold (the year 2038, as
 * seconds in an int): it becomes the last one, which every form refuses with its own sentence. Left
 * alone, the whole request would fail, and the person would be told to try again for ever.
 */
final class FarTimes {
  /** Inside a typed text the quotes are escaped, so that nothing typed looks like this. */
  private static final Pattern JSON =
      Pattern.compile("(\"selected_date_time\":\\s{0,9})(-?)(\\d{10,30})\\b");

  private static final Pattern FORM =
      Pattern.compile("(%22selected_date_time%22%3A\\+{0,9})(-?)(\\d{10,30})\\b");

  /** What Slack's forms begin with whose content is JSON. */
  private static final String PAYLOAD = "payload=";

  private static final String LATEST = String.valueOf(Integer.MAX_VALUE);

  private FarTimes() {}

  /**
   * The request with every such time within reach.
   *
   * @param request JSON, or a form that holds some
   */
  static String withinReach(String request) {
    if (!request.startsWith("{") && !request.startsWith(PAYLOAD)) {
      return request;
    }
    return (request.startsWith(PAYLOAD) ? FORM : JSON)
        .matcher(request)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + found.group(2)
                        + (far(found.group(3)) ? LATEST : found.group(3))));
  }

  private static boolean far(String digits) {
    return digits.length() > LATEST.length() || Long.parseLong(digits) > Integer.MAX_VALUE;
  }
}
