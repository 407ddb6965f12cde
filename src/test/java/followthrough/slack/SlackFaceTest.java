package followthrough.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewClosedHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.event.Event;
import followthrough.slack.bench.Bench;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.kit.Switchboard.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlackFaceTest {
  @Test
  void exactlyWhatItListsIsRegistered() throws Exception {
    Registered app = new Registered();
    try (Bench bench = new Bench()) {
      bench.face.register(app);

      assertThat(app.asked.keySet()).containsExactlyInAnyOrder(listed(bench.face));
      for (Kind kind : Kind.values()) {
        assertThat(app.asked.getOrDefault(kind, Set.of())).isEqualTo(bench.face.asked(kind));
      }
    }
  }

  @Test
  void twoAnswersToTheSameAreRefused() {
    Switchboard board = new Switchboard().action("undo", press -> {});

    assertThatThrownBy(() -> board.action("undo", press -> {}))
        .hasMessage("two answers for one ACTION: undo");
    assertThat(board.submission("undo", (request, context) -> context.ack()).names(Kind.SUBMISSION))
        .containsExactly("undo");
  }

  private static Kind[] listed(SlackFace face) {
    return Stream.of(Kind.values())
        .filter(kind -> !face.asked(kind).isEmpty())
        .toArray(Kind[]::new);
  }

  /** Notes what is registered, as it was written: an exact id or a pattern. */
  private static final class Registered extends App {
    final Map<Kind, Set<String>> asked = new TreeMap<>();

    Registered() {
      super(AppConfig.builder().singleTeamBotToken("xoxb-1").build(), List.of());
    }

    @Override
    public App command(String id, SlashCommandHandler handler) {
      return note(Kind.COMMAND, id);
    }

    @Override
    public App command(Pattern id, SlashCommandHandler handler) {
      return note(Kind.COMMAND, id.pattern());
    }

    @Override
    public App viewSubmission(String id, ViewSubmissionHandler handler) {
      return note(Kind.SUBMISSION, id);
    }

    @Override
    public App viewSubmission(Pattern id, ViewSubmissionHandler handler) {
      return note(Kind.SUBMISSION, id.pattern());
    }

    @Override
    public App viewClosed(String id, ViewClosedHandler handler) {
      return note(Kind.CLOSING, id);
    }

    @Override
    public App blockAction(String id, BlockActionHandler handler) {
      return note(Kind.ACTION, id);
    }

    @Override
    public App blockAction(Pattern id, BlockActionHandler handler) {
      return note(Kind.ACTION, id.pattern());
    }

    @Override
    public App globalShortcut(String id, GlobalShortcutHandler handler) {
      return note(Kind.SHORTCUT, id);
    }

    @Override
    public App messageShortcut(String id, MessageShortcutHandler handler) {
      return note(Kind.SHORTCUT, id);
    }

    @Override
    public <E extends Event> App event(Class<E> type, BoltEventHandler<E> handler) {
      try {
        String name = (String) type.getField("TYPE_NAME").get(null);
        // In the manifest a message has the name of the place in which it was written, too.
        return note(Kind.EVENT, name.equals("message") ? "message.im" : name);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    private App note(Kind kind, String name) {
      asked.computeIfAbsent(kind, one -> new TreeSet<>()).add(name);
      return this;
    }
  }
}
