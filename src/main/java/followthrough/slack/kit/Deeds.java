package followthrough.slack.kit;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import java.util.List;

/** Says in a few words what a step asks of the person: "thank Dana Lee by e-mail". */
public final class Deeds {
  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 60;

  private static final Table WORDS = Table.beside(Deeds.class, "deeds.properties");

  private Deeds() {}

  /**
   * What a follow-up is called once it was done, for the middle of a sentence: "thank-you note to
   * Dana Lee".
   *
   * @param whom guarded; the company where nobody is known
   */
  public static String name(FollowUpKind kind, String whom) {
    return WORDS.cell(kind, 1).replace("{whom}", whom);
  }

  /** The deed with its people and media, safe to stand in our own markup. */
  public static String of(PlannedStep planned, Pipeline pipeline) {
    FollowUpKind kind = planned.step().key().kind();
    List<Row> rows = planned.step().rows();
    List<String> whom =
        rows.stream().limit(NAMED).map(row -> whom(row, planned, pipeline)).toList();
    String all = listed(whom, rows.size() - whom.size());
    if (kind.forUser()) {
      return WORDS.cell(kind, 0);
    }
    return all.isEmpty() ? "write a follow-up" : WORDS.cell(kind, 0) + " " + all;
  }

  /** "Dana, Sam and 3 more". */
  public static String listed(List<String> parts, int more) {
    if (more > 0) {
      return String.join(", ", parts) + " and " + more + " more";
    }
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String whom(Row row, PlannedStep planned, Pipeline pipeline) {
    if (row.medium() == Medium.ADD_PERSON) {
      return "somebody you have yet to name";
    }
    if (row.medium() == Medium.ADD_ADDRESS) {
      List<String> missing = row.passOn().stream().map(id -> name(id, pipeline)).toList();
      return listed(missing, 0) + " (address missing)";
    }
    String note = row.group() ? " in one note to pass on" : "";
    return name(row.to(), pipeline) + at(row, planned, pipeline) + by(row.medium()) + note;
  }

  /** Where a step writes to people of another company. */
  private static String at(Row row, PlannedStep planned, Pipeline pipeline) {
    return row.opportunity() == planned.step().opportunity()
        ? ""
        : pipeline
            .opportunity(row.opportunity())
            .map(one -> " at " + company(one, pipeline))
            .orElse("");
  }

  /** With the role where the person knows the company by more than one. */
  private static String company(Opportunity meant, Pipeline pipeline) {
    boolean several =
        pipeline.opportunities().stream()
            .filter(one -> one.id() != meant.id())
            .anyMatch(one -> one.company().strip().equalsIgnoreCase(meant.company().strip()));
    String company = Text.plain(Text.clip(meant.company(), LONGEST_NAME));
    return several && !meant.role().isBlank()
        ? company + " (" + Text.plain(Text.clip(meant.role(), LONGEST_NAME)) + ")"
        : company;
  }

  private static String name(long contact, Pipeline pipeline) {
    return pipeline
        .contact(contact)
        .map(Contact::name)
        .map(name -> Text.plain(Text.clip(name, LONGEST_NAME)))
        .orElse("them");
  }

  /** How something travels, after what it is; begins with a space. */
  public static String by(Medium medium) {
    return switch (medium) {
      case EMAIL -> " by e-mail";
      case CARD -> " by card";
      case PHONE -> " by phone";
      case PHONE_THEN_EMAIL -> " by phone, then e-mail";
      case LINKEDIN -> " on LinkedIn";
      case SLACK, ADD_PERSON, ADD_ADDRESS -> "";
    };
  }
}
