package followthrough.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Conversation;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.Workspace;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that tell about people, conversations and the app itself. */
final class PeopleMethods {
  private static final DateTimeFormatter ZONE_NAME = DateTimeFormatter.ofPattern("zzzz", Locale.US);
  private static final int MOST_MESSAGES = 999;

  private final Workspace workspace;

  PeopleMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, WebApi.Method> all() {
    return Map.of(
        "api.test", call -> Reply.done(),
        "auth.test", call -> authTest(),
        "bots.info", this::botInfo,
        "users.info", this::userInfo,
        "users.list", call -> userList(),
        "conversations.open", this::open,
        "conversations.info", this::info,
        "conversations.history", this::history,
        "conversations.replies", this::replies);
  }

  private Reply authTest() {
    JsonObject me = new JsonObject();
    me.addProperty("url", "https://sandbox.slack.com/");
    me.addProperty("team", "Sandbox");
    me.addProperty("user", "followthrough");
    me.addProperty("team_id", workspace.teamId());
    me.addProperty("user_id", workspace.botUserId());
    me.addProperty("bot_id", workspace.botId());
    me.addProperty("is_enterprise_install", false);
    return new Reply.Done(me);
  }

  private Reply botInfo(Call call) {
    if (call.has("bot") && !call.text("bot").equals(workspace.botId())) {
      return Reply.no("bot_not_found");
    }
    JsonObject bot = new JsonObject();
    bot.addProperty("id", workspace.botId());
    bot.addProperty("deleted", false);
    bot.addProperty("name", "followthrough");
    bot.addProperty("app_id", workspace.appId());
    bot.addProperty("user_id", workspace.botUserId());
    return Reply.done("bot", bot);
  }

  private Reply userInfo(Call call) {
    Member member = workspace.member(call.text("user"));
    return member == null
        ? Reply.no("user_not_found")
        : Reply.done("user", toJson(member, call.flag("include_locale")));
  }

  private Reply userList() {
    JsonArray members = new JsonArray();
    workspace.members().stream()
        .sorted(Comparator.comparing(Member::id))
        .forEach(member -> members.add(toJson(member, false)));
    return Reply.done("members", members);
  }

  private Reply open(Call call) {
    String users = call.text("users");
    Member member =
        users.isEmpty() ? workspace.memberBehind(call.text("channel")) : workspace.member(users);
    if (member == null) {
      return Reply.no(users.isEmpty() ? "channel_not_found" : "user_not_found");
    }
    return Reply.done("channel", channel(member));
  }

  private Reply info(Call call) {
    Member member = workspace.memberBehind(call.text("channel"));
    return member == null ? Reply.no("channel_not_found") : Reply.done("channel", channel(member));
  }

  private Reply history(Call call) {
    Conversation conversation = conversation(call);
    return conversation == null
        ? Reply.no("channel_not_found")
        : page(call, newest(call, conversation, null));
  }

  private Reply replies(Call call) {
    Conversation conversation = conversation(call);
    if (conversation == null) {
      return Reply.no("channel_not_found");
    }
    if (conversation.find(call.text("ts")) == null) {
      return Reply.no("thread_not_found");
    }
    List<Message> found = new ArrayList<>(newest(call, conversation, call.text("ts")));
    Collections.reverse(found);
    return page(call, found);
  }

  /** One more than asked for, so that {@link #page} can tell whether there is more. */
  private static List<Message> newest(
      Call call, Conversation conversation, @Nullable String thread) {
    String cursor = call.text("cursor");
    String latest = cursor.isEmpty() ? call.text("latest") : cursor;
    return conversation.newestFirst(
        thread,
        call.text("oldest"),
        latest.isEmpty() ? "9" : latest,
        call.flag("inclusive") && cursor.isEmpty(),
        limit(call) + 1);
  }

  private Reply page(Call call, List<Message> found) {
    boolean more = found.size() > limit(call);
    JsonArray messages = new JsonArray();
    found.stream()
        .limit(limit(call))
        .forEach(m -> messages.add(m.toJson(workspace, call.flag("include_all_metadata"))));
    JsonObject page = new JsonObject();
    page.add("messages", messages);
    page.addProperty("has_more", more);
    if (more) {
      JsonObject metadata = new JsonObject();
      metadata.addProperty("next_cursor", found.get(limit(call) - 1).ts());
      page.add("response_metadata", metadata);
    }
    return new Reply.Done(page);
  }

  private static int limit(Call call) {
    return Math.max(1, Math.min(call.number("limit", 100), MOST_MESSAGES));
  }

  private @Nullable Conversation conversation(Call call) {
    Member member = workspace.memberBehind(call.text("channel"));
    return member == null || member.id().equals(call.text("channel"))
        ? null
        : member.directMessages();
  }

  private JsonObject channel(Member member) {
    JsonObject channel = new JsonObject();
    channel.addProperty("id", member.directMessages().id());
    channel.addProperty("is_im", true);
    channel.addProperty("user", member.id());
    channel.addProperty("is_user_deleted", false);
    return channel;
  }

  /** A person as Slack describes them; also sent with `user_change`. */
  JsonObject toJson(Member member, boolean withLocale) {
    Instant now = workspace.now();
    ZonedDateTime there = now.atZone(member.zone());
    JsonObject profile = new JsonObject();
    profile.addProperty("real_name", member.name());
    profile.addProperty("display_name", member.name());
    profile.addProperty("first_name", member.name().split(" ", 2)[0]);
    profile.addProperty("email", member.handle() + "@example.com");
    JsonObject user = new JsonObject();
    user.addProperty("id", member.id());
    user.addProperty("team_id", workspace.teamId());
    user.addProperty("name", member.handle());
    user.addProperty("real_name", member.name());
    user.addProperty("deleted", false);
    user.addProperty("is_bot", false);
    user.addProperty("is_app_user", false);
    user.addProperty("is_admin", false);
    user.addProperty("tz", member.zone().getId());
    user.addProperty("tz_label", ZONE_NAME.format(there));
    user.addProperty("tz_offset", there.getOffset().getTotalSeconds());
    user.addProperty("updated", now.getEpochSecond());
    user.add("profile", profile);
    if (withLocale) {
      user.addProperty("locale", "en-US");
    }
    return user;
  }
}
