package followthrough.core.pipeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One job at one company. Its stage is not stored here: it follows from what happened.
 *
 * @param role the job's title; empty when unknown
 * @param zone where the company's days are counted
 * @param holidays key of the holiday calendar: a country ("US"), a region ("CA-ON") or "NONE"
 * @param coordinator the contact who arranges interviews; null when there is none
 * @param mainContact the contact that the person chose for check-ins; null for the default
 * @param agency null when the person deals with the company itself
 * @param responseDuty whether the person asked to be told of a legal duty to answer
 * @param guessed what of this nobody has said
 * @param remember what the interviewers should remember about the person; empty when unknown
 */
public record Opportunity(
    long id,
    String company,
    String role,
    CompanyStyle style,
    ZoneId zone,
    String holidays,
    List<Closure> closures,
    @Nullable Long coordinator,
    @Nullable Long mainContact,
    @Nullable Agency agency,
    boolean responseDuty,
    String remember,
    Set<Guess> guessed) {

  /** Fits Slack's header block beside what the reminder says. */
  public static final int MAX_COMPANY = 100;

  public static final int MAX_ROLE = 150;
  public static final int MAX_REMEMBER = 1000;

  public Opportunity {
    closures = List.copyOf(closures);
    guessed = Set.copyOf(guessed);
    if (company.isBlank() || company.length() > MAX_COMPANY) {
      throw new IllegalArgumentException("a company has 1 to " + MAX_COMPANY + " characters");
    }
    if (role.length() > MAX_ROLE || remember.length() > MAX_REMEMBER) {
      throw new IllegalArgumentException("role or what to remember is too long");
    }
  }

  public Opportunity withMainContact(@Nullable Long contact) {
    return new Opportunity(
        id,
        company,
        role,
        style,
        zone,
        holidays,
        closures,
        coordinator,
        contact,
        agency,
        responseDuty,
        remember,
        guessed);
  }
}
