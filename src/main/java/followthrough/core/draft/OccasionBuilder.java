package followthrough.core.draft;

import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the facts; see the components of {@link Occasion}. */
public final class OccasionBuilder {
  private final FollowUpKind kind;
  private final Rule rule;
  private Medium medium;
  private final String id;
  private final Addressee recipient;
  private String company;
  private int place;
  private boolean met;
  private int round = 1;
  private String sender = "";
  private List<String> passOn = List.of();
  private List<String> people = List.of();
  private String role = "";
  private Format format = Format.UNKNOWN;
  private Said said = Said.NOTHING;
  private String remember = "";
  private String missedAnswer = "";
  private @Nullable LocalDate promised;
  private @Nullable LocalDate interviewed;
  private @Nullable ZonedDateTime appointment;
  private String asked = "";
  private boolean askedByReader;
  private String number = "";
  private String times = "";
  private String reason = "";
  private boolean extended;
  private boolean asksForTime;
  private boolean foldsThanks;
  private List<EarlierNote> earlier = List.of();
  private Tongue tongue = English.TONGUE;

  OccasionBuilder(
      FollowUpKind kind, Rule rule, Medium medium, String id, Addressee recipient, String company) {
    this.kind = kind;
    this.rule = rule;
    this.medium = medium;
    this.id = id;
    this.recipient = recipient;
    this.company = company;
  }

  OccasionBuilder(Occasion from) {
    this(from.kind(), from.rule(), from.medium(), from.id(), from.recipient(), from.company());
    place = from.place();
    met = from.met();
    round = from.round();
    sender = from.sender();
    passOn = from.passOn();
    people = from.people();
    role = from.role();
    format = from.format();
    said = from.said();
    remember = from.remember();
    missedAnswer = from.missedAnswer();
    promised = from.promised();
    interviewed = from.interviewed();
    appointment = from.appointment();
    asked = from.asked();
    askedByReader = from.askedByReader();
    number = from.number();
    times = from.times();
    reason = from.reason();
    extended = from.extended();
    asksForTime = from.asksForTime();
    foldsThanks = from.foldsThanks();
    earlier = from.earlier();
    tongue = from.tongue();
  }

  OccasionBuilder medium(Medium other) {
    medium = other;
    return this;
  }

  OccasionBuilder company(String name) {
    company = name;
    return this;
  }

  public OccasionBuilder place(int fromZero) {
    place = fromZero;
    return this;
  }

  public OccasionBuilder met(boolean yes) {
    met = yes;
    return this;
  }

  public OccasionBuilder round(int fromOne) {
    round = fromOne;
    return this;
  }

  public OccasionBuilder sender(String name) {
    sender = name;
    return this;
  }

  public OccasionBuilder passOn(List<String> names) {
    passOn = names;
    return this;
  }

  public OccasionBuilder people(List<String> names) {
    people = names;
    return this;
  }

  public OccasionBuilder role(String title) {
    role = title;
    return this;
  }

  public OccasionBuilder format(Format how) {
    format = how;
    return this;
  }

  /** Words of which nobody said what they are. */
  public OccasionBuilder callback(String text) {
    return said(Said.untold(text));
  }

  public OccasionBuilder said(Said remark) {
    said = remark;
    return this;
  }

  public OccasionBuilder remember(String text) {
    remember = text;
    return this;
  }

  public OccasionBuilder missedAnswer(String text) {
    missedAnswer = text;
    return this;
  }

  public OccasionBuilder promised(@Nullable LocalDate day) {
    promised = day;
    return this;
  }

  public OccasionBuilder interviewed(@Nullable LocalDate day) {
    interviewed = day;
    return this;
  }

  public OccasionBuilder appointment(@Nullable ZonedDateTime time) {
    appointment = time;
    return this;
  }

  public OccasionBuilder asked(String what, boolean byReader) {
    asked = what;
    askedByReader = byReader;
    return this;
  }

  public OccasionBuilder number(String own) {
    number = own;
    return this;
  }

  public OccasionBuilder times(String typed) {
    times = typed;
    return this;
  }

  public OccasionBuilder reason(String typed) {
    reason = typed;
    return this;
  }

  public OccasionBuilder extended(boolean yes) {
    extended = yes;
    return this;
  }

  public OccasionBuilder asksForTime(boolean yes) {
    asksForTime = yes;
    return this;
  }

  public OccasionBuilder foldsThanks(boolean yes) {
    foldsThanks = yes;
    return this;
  }

  public OccasionBuilder earlier(List<EarlierNote> notes) {
    earlier = notes;
    return this;
  }

  OccasionBuilder tongue(Tongue language) {
    tongue = language;
    return this;
  }

  /**
   * The occasion.
   *
   * @throws IllegalArgumentException when nothing is sent for the kind, or not by the medium
   */
  public Occasion build() {
    return new Occasion(
        kind,
        rule,
        medium,
        id,
        place,
        met,
        round,
        sender,
        recipient,
        passOn,
        people,
        company,
        role,
        format,
        said,
        remember,
        missedAnswer,
        promised,
        interviewed,
        appointment,
        asked,
        askedByReader,
        number,
        times,
        reason,
        extended,
        asksForTime,
        foldsThanks,
        earlier,
        tongue);
  }
}
