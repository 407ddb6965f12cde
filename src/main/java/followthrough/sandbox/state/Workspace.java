package followthrough.sandbox.state;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One Slack workspace with one app in it: everything the sandbox knows. */
public final class Workspace {
  /** The id of every such workspace. */
  public static final String TEAM = "T0SANDBOX";

  private final Supplier<Instant> worldTime;
  private final Ids ids = new Ids();
  private final Timestamps timestamps = new Timestamps();
  private final Map<String, Member> members = new ConcurrentHashMap<>();
  private final Map<String, Member> byChannel = new ConcurrentHashMap<>();
  private final Map<String, SharedFile> files = new ConcurrentHashMap<>();
  private final Triggers triggers;
  private final ResponseUrls responseUrls;
  private final Notebook notebook;
  private final BadDays badDays = new BadDays();
  private final AtomicLong version = new AtomicLong();
  private volatile int keptMessages = Integer.MAX_VALUE;
  private volatile Set<String> commands = Set.of();

  /** A file that a person sent to the app or the app to a person; nobody changes its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // It is only kept and handed out, never compared.
  public record SharedFile(String id, String name, String mimeType, byte[] content) {
    /** The same file with what was sent for it. */
    public SharedFile holding(byte[] sent) {
      return new SharedFile(id, name, mimeType, sent);
    }
  }

  /**
   * @param worldTime the time that people see; it may be moved
   * @param realTime the time by which triggers and response addresses expire
   */
  public Workspace(Supplier<Instant> worldTime, InstantSource realTime) {
    this.worldTime = worldTime;
    this.triggers = new Triggers(ids, realTime);
    this.responseUrls = new ResponseUrls(ids, realTime);
    this.notebook = new Notebook(this::now);
  }

  public String teamId() {
    return TEAM;
  }

  public String teamDomain() {
    return "sandbox";
  }

  public String appId() {
    return "A0SANDBOX";
  }

  public String botId() {
    return "B0SANDBOX";
  }

  public String botUserId() {
    return "U0APP";
  }

  public Instant now() {
    return worldTime.get();
  }

  public String nextTs() {
    return timestamps.next(now());
  }

  public Member join(String id, String name, ZoneId zone) {
    Conversation directMessages = new Conversation("D" + id.substring(1), id);
    directMessages.keepLast(keptMessages);
    Member member = new Member(id, name, zone, directMessages, new ViewStack(ids, id));
    members.put(id, member);
    byChannel.put(directMessages.id(), member);
    return member;
  }

  public Collection<Member> members() {
    return members.values();
  }

  public @Nullable Member member(String userId) {
    return members.get(userId);
  }

  /** Finds a person by their DM channel or, as chat.postMessage allows, by their user id. */
  public @Nullable Member memberBehind(String channelOrUser) {
    Member member = byChannel.get(channelOrUser);
    return member != null ? member : members.get(channelOrUser);
  }

  /** Finds whose modal or Home tab this is, open or not. */
  public @Nullable Member memberOfView(String viewId) {
    return members.get(ViewStack.ownerOf(viewId));
  }

  /** From now on every conversation remembers its newest n messages only. */
  public void keepLast(int n) {
    keptMessages = n;
    members.values().forEach(member -> member.directMessages().keepLast(n));
  }

  /** From now on these commands are known, and no others. */
  public void offer(Set<String> known) {
    commands = known;
  }

  /** The commands that are known; empty when any is sent to the app. */
  public Set<String> commands() {
    return commands;
  }

  public Ids ids() {
    return ids;
  }

  public Triggers triggers() {
    return triggers;
  }

  public ResponseUrls responseUrls() {
    return responseUrls;
  }

  public Notebook notebook() {
    return notebook;
  }

  public BadDays badDays() {
    return badDays;
  }

  public void keep(SharedFile file) {
    files.put(file.id(), file);
  }

  public @Nullable SharedFile file(String id) {
    return files.get(id);
  }

  /** Notes that something visible changed. */
  public void touch() {
    version.incrementAndGet();
  }

  /** A number that grows whenever something visible changes. */
  public long version() {
    return version.get();
  }
}
