package followthrough.slack.kit;

import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.Event;
import com.slack.api.model.view.View;
import followthrough.core.action.StoreUnavailable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catch-all in front of everything Slack asks: a surprise is logged without anything a person
 * typed, and the person gets one neutral sentence where they are looking.
 */
public final class Guard {
  /** What a person reads when something unforeseen happened. */
  public static final String SORRY =
      "Something went wrong and nothing was saved. Please try again.";

  /** What a person reads while the store does not answer. */
  public static final String AWAY =
      "I can't reach my notebook right now, so nothing was saved. Please try again in a minute.";

  /** The same when the answer to the very last word was lost. */
  public static final String IN_DOUBT =
      "My notebook stopped answering while I was saving, so I don't know whether this was saved."
          + " Please look again in a minute.";

  private static final Logger log = LoggerFactory.getLogger(Guard.class);
  private static final String TITLE = "That didn't work";
  private static final String NOTICE = "guard_notice";

  private Guard() {}

  static SlashCommandHandler command(SlashCommandHandler handler) {
    return (request, context) -> {
      try {
        return handler.apply(request, context);
      } catch (Exception e) {
        tell("command " + request.getPayload().getCommand(), context, e);
        return context.ack(r -> r.responseType("ephemeral").text(sorry(e)));
      }
    };
  }

  /** The modal stays open with everything typed, and the sentence stands at its first field. */
  static ViewSubmissionHandler submission(ViewSubmissionHandler handler) {
    return (request, context) -> {
      try {
        return handler.apply(request, context);
      } catch (Exception e) {
        View modal = request.getPayload().getView();
        tell("submission of " + modal.getCallbackId(), context, e);
        for (LayoutBlock block : modal.getBlocks()) {
          if (block instanceof InputBlock input && input.getBlockId() != null) {
            return context.ackWithErrors(Map.of(input.getBlockId(), sorry(e)));
          }
        }
        return context.ackWithPush(Modals.notice(TITLE, List.of(sorry(e))));
      }
    };
  }

  static BlockActionHandler action(Switchboard.Pressed handler) {
    return (request, context) -> {
      BlockActionPayload payload = request.getPayload();
      try {
        handler.answer(new Press(payload, context));
      } catch (Exception e) {
        tell("action " + payload.getActions().get(0).getActionId(), context, e);
        try {
          apologize(payload, context, sorry(e));
        } catch (Exception again) {
          tell("the apology", context, again);
        }
      }
      return context.ack();
    };
  }

  static GlobalShortcutHandler shortcut(GlobalShortcutHandler handler) {
    return (request, context) -> {
      try {
        return handler.apply(request, context);
      } catch (Exception e) {
        regret(request.getPayload().getCallbackId(), context, context.getTriggerId(), e);
        return context.ack();
      }
    };
  }

  static MessageShortcutHandler messageShortcut(MessageShortcutHandler handler) {
    return (request, context) -> {
      try {
        return handler.apply(request, context);
      } catch (Exception e) {
        regret(request.getPayload().getCallbackId(), context, context.getTriggerId(), e);
        return context.ack();
      }
    };
  }

  private static void regret(String callback, Context context, String trigger, Exception surprise) {
    tell("shortcut " + callback, context, surprise);
    try {
      Modals.open(context.client(), trigger, Modals.notice(TITLE, List.of(sorry(surprise))));
    } catch (Exception again) {
      tell("the apology", context, again);
    }
  }

  /** Nobody waits for an answer to an event, so nobody is told. */
  static <E extends Event> BoltEventHandler<E> event(BoltEventHandler<E> handler) {
    return (payload, context) -> {
      try {
        return handler.apply(payload, context);
      } catch (Exception e) {
        tell("event " + payload.getEvent().getType(), context, e);
        return context.ack();
      }
    };
  }

  /** What a person reads after that. */
  public static String sorry(Exception surprise) {
    return surprise instanceof StoreUnavailable away ? away.inDoubt() ? IN_DOUBT : AWAY : SORRY;
  }

  private static void tell(String what, Context context, Exception surprise) {
    if (surprise instanceof StoreUnavailable) {
      // The log has heard of it once already.
      return;
    }
    log.error(
        "{} of user {} in workspace {} failed",
        what,
        context.getRequestUserId(),
        context.getTeamId(),
        Trace.of(surprise));
  }

  private static void apologize(BlockActionPayload payload, ActionContext context, String sorry)
      throws IOException, SlackApiException {
    View clicked = payload.getView();
    if (clicked == null) {
      context.respond(r -> r.responseType("ephemeral").replaceOriginal(false).text(sorry));
    } else if ("modal".equals(clicked.getType())) {
      Modals.update(context.client(), clicked, withNotice(clicked, sorry));
    } else {
      Modals.open(context.client(), context.getTriggerId(), Modals.notice(TITLE, List.of(sorry)));
    }
  }

  /** The same modal with the sentence on top; fields keep their ids and so what was typed. */
  private static View withNotice(View clicked, String sorry) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(section(s -> s.blockId(NOTICE).text(plainText(sorry))));
    clicked.getBlocks().stream()
        .filter(block -> !NOTICE.equals(block.getBlockId()))
        .forEach(blocks::add);
    return View.builder()
        .type(clicked.getType())
        .callbackId(clicked.getCallbackId())
        .title(clicked.getTitle())
        .submit(clicked.getSubmit())
        .close(clicked.getClose())
        .privateMetadata(clicked.getPrivateMetadata())
        .blocks(blocks)
        .build();
  }
}
