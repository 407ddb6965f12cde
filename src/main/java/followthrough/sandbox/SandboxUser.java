package followthrough.sandbox;

import followthrough.sandbox.Sight.Place;
import followthrough.sandbox.Sight.Target;
import followthrough.sandbox.play.Client;
import followthrough.sandbox.play.InputValues;
import followthrough.sandbox.play.Mrkdwn;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person before their Slack, in verbs. Every verb that reaches the app returns when the app has
 * answered, or after three seconds; what the app does after its answer comes later. A person who
 * points at what is not there gets an {@link AssertionError} that says what there is.
 */
public final class SandboxUser {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Workspace workspace;
  private final Member member;
  private final Client client;

  SandboxUser(Workspace workspace, Member member, Client client) {
    this.workspace = workspace;
    this.member = member;
    this.client = client;
  }

  public String id() {
    return member.id();
  }

  public String name() {
    return member.name();
  }

  /** The DM with the app. */
  public String channel() {
    return member.directMessages().id();
  }

  public ZoneId zone() {
    return member.zone();
  }

  /** Types into the message box: a line that starts with a slash is a command. */
  public void types(String line) {
    if (line.startsWith("/")) {
      client.command(member, line);
    } else {
      says(line);
    }
  }

  /** Writes a message to the app. */
  public void says(String text) {
    client.say(member, text, null);
  }

  /** Writes into the thread of a message. */
  public void repliesTo(ShownMessage message, String text) {
    String thread = message.threadTs();
    client.say(member, text, thread == null ? message.ts() : thread);
  }

  public void opensHome() {
    client.openHome(member);
  }

  /** Drops a text file, such as a calendar invitation, into the DM. */
  public void drops(String fileName, String mimeType, String text) {
    drops(fileName, mimeType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Drops any file into the DM. */
  public void drops(String fileName, String mimeType, byte[] content) {
    client.share(member, fileName, mimeType, content, null);
  }

  /** Changes the time zone in their Slack settings; the app hears of it. */
  public void movesTo(ZoneId zone) {
    member.moveTo(zone);
    client.userChanged(member);
  }

  /** Runs a global shortcut. */
  public void runsShortcut(String callbackId) {
    client.shortcut(member, callbackId);
  }

  /** Runs a shortcut on one message. */
  public void runsShortcut(String callbackId, ShownMessage message) {
    client.messageShortcut(member, callbackId, inbox().fresh(message));
  }

  /**
   * Fills in the input with this label.
   *
   * @param values text; or the texts of the options; or `2026-12-01`, `10:00`, `2026-12-01 10:00`
   *     in the person's zone; nothing clears it
   */
  public void fillsIn(String label, String... values) {
    OpenView view = topView();
    Control control =
        Control.all(view.blocks()).stream()
            .filter(each -> each.isInput() && each.label().equals(label))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        name()
                            + " sees no input \""
                            + label
                            + "\"; there are "
                            + modal().labels()));
    client.enter(member, view, control, InputValues.of(control, List.of(values), zone()));
  }

  /** Fills in a date and time, in the person's zone. */
  public void fillsIn(String label, LocalDateTime value) {
    fillsIn(label, TO_THE_MINUTE.format(value));
  }

  /** Submits the modal. It stays open when the app, or Slack itself, finds errors. */
  public void saves() {
    client.submit(member, topView());
  }

  /** Presses Cancel on the modal. */
  public void closes() {
    client.close(member, topView());
  }

  /** Presses the cross of the modal: those below it go too. */
  public void closesAll() {
    client.closeAll(member);
  }

  /**
   * Presses the button, or chooses the overflow option, with these words: in the modal when one is
   * open, else in the newest message that has it, else on the Home tab. Confirms when asked.
   */
  public void clicks(String label) {
    press(label, null, 1, sight().anywhere());
  }

  /** The n-th of several, counted from 1 and from the top. */
  public void clicks(String label, int n) {
    press(label, null, n, sight().anywhere());
  }

  /** The one in a row that mentions these words. */
  public void clicks(String label, String near) {
    press(label, near, 1, sight().anywhere());
  }

  /** The one in this message. */
  public void clicks(String label, ShownMessage message) {
    press(label, null, 1, Sight.in(inbox().fresh(message)));
  }

  /** The one in this message, in a row that mentions these words. */
  public void clicks(String label, String near, ShownMessage message) {
    press(label, near, 1, Sight.in(inbox().fresh(message)));
  }

  /** The one on the Home tab. */
  public void clicksAtHome(String label) {
    press(label, null, 1, sight().home());
  }

  /** The one on the Home tab, in a row that mentions these words. */
  public void clicksAtHome(String label, String near) {
    press(label, near, 1, sight().home());
  }

  /** Presses twice before the app could change anything, as impatient people do. */
  public void doubleClicks(String label) {
    Target target = sight().button(label, null, 1, sight().anywhere());
    act(target);
    act(target);
  }

  /** Chooses an option of a select, radio or checkbox that stands outside inputs. */
  public void selects(String option) {
    act(sight().choice(null, option, sight().anywhere()));
  }

  /** Chooses an option, or a date or time, in a control whose row mentions these words. */
  public void selects(String near, String option) {
    act(sight().choice(near, option, sight().anywhere()));
  }

  /** Chooses an option of a select on the Home tab, in a row that mentions these words. */
  public void selectsAtHome(String near, String option) {
    act(sight().choice(near, option, sight().home()));
  }

  /** What the app wrote that stays, oldest first, thread replies included; now read. */
  public List<ShownMessage> messages() {
    return inbox().read(SandboxUser::stays);
  }

  /** Everything in the DM, the person's own words included, oldest first; now read. */
  public List<ShownMessage> conversation() {
    return inbox().read(message -> true);
  }

  /** The newest message of the app that stays; it and all before it are now read. */
  public ShownMessage lastMessage() {
    return inbox().last(SandboxUser::stays, "message");
  }

  /** The answers that only this person sees, oldest first; now read. */
  public List<ShownMessage> ephemerals() {
    return inbox().read(Message::ephemeral);
  }

  /** The newest answer that only this person sees; it and all before it are now read. */
  public ShownMessage lastEphemeral() {
    return inbox().last(Message::ephemeral, "ephemeral answer");
  }

  /** The oldest unread message or ephemeral answer; waits for one up to five seconds. */
  public ShownMessage nextMessage() {
    return inbox().next();
  }

  /** What the app wrote that nobody has looked at, oldest first; it stays unread. */
  public List<ShownMessage> unread() {
    return inbox().unread();
  }

  public boolean hasModal() {
    return member.views().top() != null;
  }

  /** The modal on top. */
  public ShownView modal() {
    return new ShownView(topView(), zone(), mrkdwn());
  }

  /** The Home tab as last published. */
  public ShownView home() {
    OpenView home = member.views().home();
    if (home == null) {
      throw new AssertionError("nothing was published on the Home tab of " + name());
    }
    return new ShownView(home, zone(), mrkdwn());
  }

  private void press(String label, @Nullable String near, int n, List<Place> places) {
    act(sight().button(label, near, n, places));
  }

  private void act(Target target) {
    Message message = target.place().message();
    OpenView view = target.place().view();
    if (message != null) {
      member.directMessages().markRead(message.ts());
      client.act(member, message, target.control(), target.value());
    } else if (view != null) {
      client.act(member, view, target.control(), target.value());
    }
  }

  private Sight sight() {
    return new Sight(member, mrkdwn());
  }

  private OpenView topView() {
    OpenView top = member.views().top();
    if (top == null) {
      throw new AssertionError("no modal is open before " + name());
    }
    return top;
  }

  private static boolean stays(Message message) {
    return message.fromApp() && !message.ephemeral();
  }

  private Inbox inbox() {
    return new Inbox(member, mrkdwn());
  }

  private Mrkdwn mrkdwn() {
    return new Mrkdwn(zone(), workspace.now());
  }
}
