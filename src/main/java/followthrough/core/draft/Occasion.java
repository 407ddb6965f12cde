package followthrough.core.draft;

import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Said;
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
 * @param met whether the recipient took part in the interview, and it was held
 * @param round number of the interview within the opportunity, from 1
 * @param sender the job seeker's name
 * @param passOn names of the people for whom a group note is, or whose thanks are to be passed on
 * @param people names of everyone known in this opportunity; left out when notes are compared
 * @param said the one thing that the recipient said, and what the sender thought of it
 * @param remember what the interviewers should remember about the sender
 * @param missedAnswer what the sender would answer now to the question that went wrong
 * @param promised the day, at the company, by which somebody answers: the company, or for an offer
 *     (also a competing one) the sender; null when unknown
 * @param interviewed the day of the interview at the company; null when it did not take place
 * @param appointment the time to confirm, to move or that passed without a call, in the company's
 *     zone; null when unknown
 * @param asked what they asked the sender for, or what the counter-offer is about
 * @param askedByReader whether the recipient asked for it, as far as is known
 * @param number the sender's own telephone number
 * @param times when the sender could meet or talk, as typed
 * @param reason why the sender declines or withdraws, as typed and meant to be told
 * @param extended whether the offer stands anew because more time to answer was given
 * @param asksForTime whether a check-in asks for a new interview date instead of a decision
 * @param foldsThanks whether a check-in also passes on the thanks that were never sent
 * @param earlier notes sent to the recipient before, oldest first
 * @param tongue the language that the note is written in
 */
public record Occasion(
    FollowUpKind kind,
    Rule rule,
    Medium medium,
    String id,
    int place,
    boolean met,
    int round,
    String sender,
    Addressee recipient,
    List<String> passOn,
    List<String> people,
    String company,
    String role,
    Format format,
    Said said,
    String remember,
    String missedAnswer,
    @Nullable LocalDate promised,
    @Nullable LocalDate interviewed,
    @Nullable ZonedDateTime appointment,
    String asked,
    boolean askedByReader,
    String number,
    String times,
    String reason,
    boolean extended,
    boolean asksForTime,
    boolean foldsThanks,
    List<EarlierNote> earlier,
    Tongue tongue) {

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
  public static OccasionBuilder of(
      FollowUpKind kind, Rule rule, Medium medium, String id, Addressee recipient, String company) {
    return new OccasionBuilder(kind, rule, medium, id, recipient, company);
  }

  /** The one thing that the recipient said, as it was typed. */
  public String callback() {
    return said.words();
  }

  /** The same occasion by another medium. */
  public Occasion by(Medium other) {
    return but(change -> change.medium(other));
  }

  /** The same occasion with some facts changed. */
  public Occasion but(UnaryOperator<OccasionBuilder> change) {
    return change.apply(new OccasionBuilder(this)).build();
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
}
