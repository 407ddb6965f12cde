package followthrough.sandbox.state;

import java.time.ZoneId;
import java.util.Locale;

/** One person of the workspace with what they have before them. */
public final class Member {
  private final String id;
  private final String name;
  private final Conversation directMessages;
  private final ViewStack views;
  private volatile ZoneId zone;

  Member(String id, String name, ZoneId zone, Conversation directMessages, ViewStack views) {
    this.id = id;
    this.name = name;
    this.zone = zone;
    this.directMessages = directMessages;
    this.views = views;
  }

  public String id() {
    return id;
  }

  /** The full name, such as `Ada Morgan`. */
  public String name() {
    return name;
  }

  /** The name as an address, such as `ada.morgan`. */
  public String handle() {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.');
  }

  public String firstName() {
    return name.split(" ", 2)[0];
  }

  public ZoneId zone() {
    return zone;
  }

  public void moveTo(ZoneId newZone) {
    zone = newZone;
  }

  public Conversation directMessages() {
    return directMessages;
  }

  public ViewStack views() {
    return views;
  }
}
