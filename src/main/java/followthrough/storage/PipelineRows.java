package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.action.Changes;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Opportunities, their closures and their contacts. */
final class PipelineRows {
  private record Shut(long opportunity, Closure closure) {}

  private final Handle handle;
  private final PersonId id;

  PipelineRows(Handle handle, PersonId id) {
    this.handle = handle;
    this.id = id;
  }

  /** Oldest first. */
  List<Opportunity> opportunities() {
    Map<Long, List<Closure>> closures =
        Columns.of(
                id,
                handle.createQuery(
                    "select opportunity, from_date, to_date from opportunity_closure where"
                        + MINE
                        + "order by opportunity, place"))
            .map(
                (row, context) ->
                    new Shut(
                        row.getLong("opportunity"),
                        new Closure(
                            row.getObject("from_date", LocalDate.class),
                            row.getObject("to_date", LocalDate.class))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Shut::opportunity, Collectors.mapping(Shut::closure, Collectors.toList())));
    return Columns.of(
            id,
            handle.createQuery(
                "select * from opportunity where"
                    + MINE
                    + "and deleted_at is null order by number"))
        .map((row, context) -> opportunity(row, closures))
        .list();
  }

  private static Opportunity opportunity(ResultSet row, Map<Long, List<Closure>> closures)
      throws SQLException {
    Long consultant = Columns.longOrNull(row, "consultant");
    Medium medium = Columns.constantOrNull(row, "consultant_medium", Medium.class);
    return new Opportunity(
        row.getLong("number"),
        row.getString("company"),
        row.getString("role_title"),
        Columns.constant(row, "company_style", CompanyStyle.class),
        ZoneId.of(row.getString("zone")),
        row.getString("holidays"),
        closures.getOrDefault(row.getLong("number"), List.of()),
        Columns.longOrNull(row, "coordinator"),
        Columns.longOrNull(row, "main_contact"),
        consultant == null || medium == null ? null : new Agency(consultant, medium),
        row.getBoolean("response_duty"),
        row.getString("remember"),
        guessed(row));
  }

  private static Set<Guess> guessed(ResultSet row) throws SQLException {
    Set<Guess> guessed = EnumSet.noneOf(Guess.class);
    if (row.getBoolean("zone_guessed")) {
      guessed.add(Guess.ZONE);
    }
    if (row.getBoolean("holidays_guessed")) {
      guessed.add(Guess.HOLIDAYS);
    }
    return guessed;
  }

  List<Contact> contacts() {
    return Columns.of(
            id,
            handle.createQuery(
                "select * from contact where"
                    + MINE
                    + "and opportunity in (select number from opportunity where"
                    + MINE
                    + "and deleted_at is null) order by number"))
        .map((row, context) -> contact(row))
        .list();
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getLong("number"),
        row.getLong("opportunity"),
        row.getString("name"),
        row.getString("title"),
        row.getString("email"),
        row.getString("post"),
        row.getString("phone"),
        Columns.constant(row, "linkedin", LinkedIn.class),
        Columns.instant(row, "linkedin_since"),
        Columns.constantOrNull(row, "preferred", Medium.class));
  }

  void saveOpportunities(List<Opportunity> before, List<Opportunity> after) {
    Difference<Opportunity> difference = Difference.of(before, after, Opportunity::id);
    opportunities(
        "insert into opportunity (workspace_id, user_id, number, company, role_title,"
            + " company_style, zone, holidays, coordinator, main_contact, consultant,"
            + " consultant_medium, response_duty, remember, zone_guessed, holidays_guessed) values (:workspace, :user, :number,"
            + " :company, :role, :style, :zone, :holidays, :coordinator, :mainContact,"
            + " :consultant, :consultantMedium, :responseDuty, :remember, :zoneGuessed, :holidaysGuessed)",
        difference.added());
    opportunities(
        "update opportunity set company = :company, role_title = :role, company_style = :style,"
            + " zone = :zone, holidays = :holidays, coordinator = :coordinator,"
            + " main_contact = :mainContact, consultant = :consultant,"
            + " consultant_medium = :consultantMedium, response_duty = :responseDuty,"
            + " remember = :remember, zone_guessed = :zoneGuessed,"
            + " holidays_guessed = :holidaysGuessed where"
            + MINE
            + "and number = :number",
        difference.changed());
    Map<Long, List<Closure>> old =
        before.stream().collect(Collectors.toMap(Opportunity::id, Opportunity::closures));
    for (Opportunity one : after) {
      List<Closure> stored = old.getOrDefault(one.id(), List.of());
      if (!stored.equals(one.closures())) {
        closures(one, !stored.isEmpty());
      }
    }
  }

  private void opportunities(String sql, List<Opportunity> all) {
    if (all.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    for (Opportunity one : all) {
      Agency agency = one.agency();
      Columns.of(id, batch)
          .bind("number", one.id())
          .bind("company", one.company())
          .bind("role", one.role())
          .bind("style", one.style().name())
          .bind("zone", one.zone().getId())
          .bind("holidays", one.holidays())
          .bind("coordinator", one.coordinator())
          .bind("mainContact", one.mainContact())
          .bind("consultant", agency == null ? null : (Long) agency.consultant())
          .bind("consultantMedium", agency == null ? null : agency.medium().name())
          .bind("responseDuty", one.responseDuty())
          .bind("remember", one.remember())
          .bind("zoneGuessed", one.guessed().contains(Guess.ZONE))
          .bind("holidaysGuessed", one.guessed().contains(Guess.HOLIDAYS))
          .add();
    }
    batch.execute();
  }

  private void closures(Opportunity opportunity, boolean replaces) {
    if (replaces) {
      Columns.of(
              id,
              handle.createUpdate(
                  "delete from opportunity_closure where"
                      + MINE
                      + "and opportunity = :opportunity"))
          .bind("opportunity", opportunity.id())
          .execute();
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into opportunity_closure (workspace_id, user_id, opportunity, place,"
                + " from_date, to_date) values (:workspace, :user, :opportunity, :place, :from,"
                + " :to)");
    int place = 0;
    for (Closure closure : opportunity.closures()) {
      Columns.of(id, batch)
          .bind("opportunity", opportunity.id())
          .bind("place", place++)
          .bind("from", Columns.date(closure.from()))
          .bind("to", Columns.date(closure.to()))
          .add();
    }
    batch.execute();
  }

  void saveContacts(List<Contact> before, List<Contact> after) {
    Difference<Contact> difference = Difference.of(before, after, Contact::id);
    contacts(
        "insert into contact (workspace_id, user_id, number, opportunity, name, title, email,"
            + " post, phone, linkedin, linkedin_since, preferred) values (:workspace, :user,"
            + " :number, :opportunity, :name, :title, :email, :post, :phone, :linkedin,"
            + " :linkedinSince, :preferred)",
        difference.added());
    contacts(
        "update contact set opportunity = :opportunity, name = :name, title = :title,"
            + " email = :email, post = :post, phone = :phone, linkedin = :linkedin,"
            + " linkedin_since = :linkedinSince, preferred = :preferred where"
            + MINE
            + "and number = :number",
        difference.changed());
  }

  private void contacts(String sql, List<Contact> all) {
    if (all.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(sql);
    for (Contact one : all) {
      Columns.of(id, batch)
          .bind("number", one.id())
          .bind("opportunity", one.opportunity())
          .bind("name", one.name())
          .bind("title", one.title())
          .bind("email", one.email())
          .bind("post", one.post())
          .bind("phone", one.phone())
          .bind("linkedin", one.linkedIn().name())
          .bind("linkedinSince", Columns.at(one.linkedInSince()))
          .bind("preferred", Columns.name(one.preferred()))
          .add();
    }
    batch.execute();
  }

  /** With all that hangs on them. */
  void deleteOpportunities(List<Long> numbers) {
    delete("delete from opportunity where" + MINE + "and number = :number", numbers);
  }

  /** They stay, with all that hangs on them, until somebody brings them back or time is over. */
  void discard(List<Changes.Discarded> opportunities, List<Changes.Discarded> interviews) {
    discard("opportunity", opportunities);
    discard("interview", interviews);
  }

  private void discard(String table, List<Changes.Discarded> all) {
    for (Changes.Discarded one : all) {
      Columns.of(
              id,
              handle.createUpdate(
                  "update "
                      + table
                      + " set deleted_at = :at where"
                      + MINE
                      + "and number = :number"))
          .bind("at", Columns.at(one.at()))
          .bind("number", one.number())
          .execute();
    }
  }

  /** With their people and what happened to them. */
  void deleteInterviews(List<Long> numbers) {
    delete("delete from interview where" + MINE + "and number = :number", numbers);
  }

  private void delete(String sql, List<Long> numbers) {
    for (Long number : numbers) {
      Columns.of(id, handle.createUpdate(sql))
          .bind("number", Objects.requireNonNull(number))
          .execute();
    }
  }
}
