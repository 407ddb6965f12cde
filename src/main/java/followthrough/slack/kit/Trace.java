package followthrough.slack.kit;

import com.slack.api.methods.SlackApiException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a surprise came from, for the log: its messages are left out, because they may quote what a
 * person typed.
 */
public final class Trace extends Exception {
  private static final long serialVersionUID = 1;

  private Trace(Throwable surprise, @Nullable Trace cause) {
    super(summary(surprise), cause, false, true);
    setStackTrace(surprise.getStackTrace());
  }

  public static Trace of(Throwable surprise) {
    return copy(surprise, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static Trace copy(Throwable surprise, Set<Throwable> seen) {
    seen.add(surprise);
    Throwable cause = surprise.getCause();
    return new Trace(surprise, cause == null || seen.contains(cause) ? null : copy(cause, seen));
  }

  private static String summary(Throwable surprise) {
    String kind = surprise.getClass().getName();
    if (surprise instanceof SlackRefusal refusal) {
      return kind + ": " + refusal.getMessage();
    }
    if (surprise instanceof SlackApiException answer) {
      return kind + ": status " + answer.getResponse().code();
    }
    return kind;
  }
}
