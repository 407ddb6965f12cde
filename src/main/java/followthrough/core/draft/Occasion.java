package followthrough.core.draft;

import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a note is written from: the follow-up and the facts known about it. Texts are empty when
 * unknown.
 *
 * @param medium EMAIL, CARD, PHONE, PHONE_THEN_EMAIL or, for an invitation only, LINKEDIN
 * @param id stable name of the step, shared by all rows of one interview; chooses the wording
 * @param place of the recipient in the interview's list of people, from 0; keeps notes apart
 * @param round number of the interview within the opportunity, from 1
 * @param sender the job seeker's name
 * @param passOn names of the people for whom a group note is, or whose thanks are to be passed on
 * @param people names of everyone known in this opportunity; left out when notes are compared
 * @param callback the one thing that the recipient said
 * @param remember what the interviewers should remember about the sender
 * @param missedAnswer what the sender would answer now to the question that went wrong
 * @param promised the day, at the company, by which somebody answers: the company, or for an offer
 *     (also a competing one) the sender; null when unknown
 * @param interviewed the day of the interview at the company; null when it did not take place
 * @param appointment the time to confirm, to move or that passed without a call, in the company's
 *     zone; null when unknown
 * @param asked what they asked the sender for, or what the counter-offer is about
 * @param askedByReader whether the recipient asked for it, as far as is known
 * @param asksForTime whether a check-in asks for a new interview date instead of a decision
 * @param foldsThanks whether a check-in also passes on the thanks that were never sent
 * @param earlier notes sent to the recipient before, oldest first
 */
public record Occasion(
    FollowUpKind kind,
    Rule rule,
    Medium medium,
    String id,
    int place,
    int round,
    String sender,
    Addressee recipient,
    List<String> passOn,
    List<String> people,
    String company,
    String role,
    Format format,
    String callback,
    String remember,
    String missedAnswer,
    @Nullable LocalDate promised,
    @Nullable LocalDate interviewed,
    @Nullable ZonedDateTime appointment,
    String asked,
    boolean askedByReader,
    boolean asksForTime,
    boolean foldsThanks,
    List<EarlierNote> earlier) {

  public Occasion {
    passOn = List.copyOf(passOn);
    people = List.copyOf(people);
    earlier = List.copyOf(earlier);
    if (kind.forUser()) {
      throw new IllegalArgumentException(kind + " is not sent to anybody");
    }
    if (place < 0 || round < 1) {
      throw new IllegalArgumentException("places count from 0, rounds from 1");
    }
    boolean fits =
        switch (medium) {
          case EMAIL, CARD, PHONE, PHONE_THEN_EMAIL -> kind != FollowUpKind.LINKEDIN_INVITATION;
          case LINKEDIN -> kind == FollowUpKind.LINKEDIN_INVITATION;
          case SLACK, ADD_PERSON, ADD_ADDRESS -> false;
        };
    if (!fits) {
      throw new IllegalArgumentException("no text for " + kind + " by " + medium);
    }
  }

  /** Starts with what is always known; everything else is unknown until it is named. */
  public static Builder of(
      FollowUpKind kind, Rule rule, Medium medium, String id, Addressee recipient, String company) {
    return new Builder(kind, rule, medium, id, recipient, company);
  }

  /** The same occasion by another medium. */
  public Occasion by(Medium other) {
    return but(change -> change.medium(other));
  }

  /** The same occasion with some facts changed. */
  public Occasion but(UnaryOperator<Builder> change) {
    return change.apply(new Builder(this)).build();
  }

  /** Whether the note goes to somebody who led the interview, and not through another. */
  boolean toInterviewer() {
    return recipient.standing() == Addressee.Standing.INTERVIEWER && !(thanks() && group());
  }

  boolean toConsultant() {
    return recipient.standing() == Addressee.Standing.CONSULTANT;
  }

  boolean thanks() {
    return kind == FollowUpKind.THANK_YOU;
  }

  private boolean group() {
    return !passOn.isEmpty();
  }

  /** Names of people and company: what does not count when notes are compared. */
  List<String> names() {
    List<String> names = new ArrayList<>(people);
    names.addAll(passOn);
    names.addAll(List.of(recipient.name(), sender, company));
    return names;
  }

  /** Collects the facts; see the components of {@link Occasion}. */
  public static final class Builder {
    private final FollowUpKind kind;
    private final Rule rule;
    private Medium medium;
    private final String id;
    private final Addressee recipient;
    private String company;
    private int place;
    private int round = 1;
    private String sender = "";
    private List<String> passOn = List.of();
    private List<String> people = List.of();
    private String role = "";
    private Format format = Format.UNKNOWN;
    private String callback = "";
    private String remember = "";
    private String missedAnswer = "";
    private @Nullable LocalDate promised;
    private @Nullable LocalDate interviewed;
    private @Nullable ZonedDateTime appointment;
    private String asked = "";
    private boolean askedByReader;
    private boolean asksForTime;
    private boolean foldsThanks;
    private List<EarlierNote> earlier = List.of();

    private Builder(
        FollowUpKind kind,
        Rule rule,
        Medium medium,
        String id,
        Addressee recipient,
        String company) {
      this.kind = kind;
      this.rule = rule;
      this.medium = medium;
      this.id = id;
      this.recipient = recipient;
      this.company = company;
    }

    private Builder(Occasion from) {
      this(from.kind, from.rule, from.medium, from.id, from.recipient, from.company);
      place = from.place;
      round = from.round;
      sender = from.sender;
      passOn = from.passOn;
      people = from.people;
      role = from.role;
      format = from.format;
      callback = from.callback;
      remember = from.remember;
      missedAnswer = from.missedAnswer;
      promised = from.promised;
      interviewed = from.interviewed;
      appointment = from.appointment;
      asked = from.asked;
      askedByReader = from.askedByReader;
      asksForTime = from.asksForTime;
      foldsThanks = from.foldsThanks;
      earlier = from.earlier;
    }

    private Builder medium(Medium other) {
      medium = other;
      return this;
    }

    Builder company(String name) {
      company = name;
      return this;
    }

    public Builder place(int fromZero) {
      place = fromZero;
      return this;
    }

    public Builder round(int fromOne) {
      round = fromOne;
      return this;
    }

    public Builder sender(String name) {
      sender = name;
      return this;
    }

    public Builder passOn(List<String> names) {
      passOn = names;
      return this;
    }

    public Builder people(List<String> names) {
      people = names;
      return this;
    }

    public Builder role(String title) {
      role = title;
      return this;
    }

    public Builder format(Format how) {
      format = how;
      return this;
    }

    public Builder callback(String text) {
      callback = text;
      return this;
    }

    public Builder remember(String text) {
      remember = text;
      return this;
    }

    public Builder missedAnswer(String text) {
      missedAnswer = text;
      return this;
    }

    public Builder promised(@Nullable LocalDate day) {
      promised = day;
      return this;
    }

    public Builder interviewed(@Nullable LocalDate day) {
      interviewed = day;
      return this;
    }

    public Builder appointment(@Nullable ZonedDateTime time) {
      appointment = time;
      return this;
    }

    public Builder asked(String what, boolean byReader) {
      asked = what;
      askedByReader = byReader;
      return this;
    }

    public Builder asksForTime(boolean yes) {
      asksForTime = yes;
      return this;
    }

    public Builder foldsThanks(boolean yes) {
      foldsThanks = yes;
      return this;
    }

    public Builder earlier(List<EarlierNote> notes) {
      earlier = notes;
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
          round,
          sender,
          recipient,
          passOn,
          people,
          company,
          role,
          format,
          callback,
          remember,
          missedAnswer,
          promised,
          interviewed,
          appointment,
          asked,
          askedByReader,
          asksForTime,
          foldsThanks,
          earlier);
    }
  }
}
