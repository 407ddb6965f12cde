package followthrough.slack.messages;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A fingerprint of what a message tells, which its text does in full, and what it offers. The
 * choices of a snooze are left out: they move on with the clock, and a press on an old one is
 * answered.
 */
final class Look {
  private final StringBuilder seen = new StringBuilder();

  private Look() {}

  static String of(ReminderMessage.Rendered message) {
    Look look = new Look();
    message.blocks().forEach(look::block);
    return hash(look.seen.append(message.text()).toString());
  }

  private void block(LayoutBlock block) {
    if (block instanceof SectionBlock section) {
      element(section.getAccessory());
    } else if (block instanceof ActionsBlock actions) {
      actions.getElements().forEach(this::element);
    }
    end();
  }

  private void element(BlockElement element) {
    if (element instanceof ButtonElement button) {
      add(button.getActionId());
      text(button.getText());
      add(button.getValue());
      add(button.getAccessibilityLabel());
    } else if (element instanceof OverflowMenuElement menu) {
      add(menu.getActionId());
      options(menu.getOptions());
    } else if (element instanceof StaticSelectElement menu) {
      add(menu.getActionId());
      options(menu.getOptions());
      if (menu.getOptionGroups() != null) {
        menu.getOptionGroups().forEach(group -> options(group.getOptions()));
      }
    } else if (element != null) {
      add(element.getClass().getSimpleName());
    }
    end();
  }

  private void options(List<OptionObject> options) {
    if (options == null) {
      return;
    }
    for (OptionObject option : options) {
      if (!MenuChoice.movesWithTheClock(option.getValue())) {
        text(option.getText());
        add(option.getValue());
      }
    }
  }

  private void text(TextObject text) {
    if (text != null) {
      add(text.getText());
    }
  }

  private void add(String part) {
    seen.append(part).append('\u001f');
  }

  private void end() {
    seen.append('\u001e');
  }

  private static String hash(String seen) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      // Every Java has it.
      throw new IllegalStateException(e);
    }
  }
}
