package followthrough.slack;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import java.util.List;

/** Says in a few words what a step asks of the person: "thank Dana Lee by e-mail". */
public final class Deeds {
  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 60;

  private Deeds() {}

  /** The deed with its people and media, safe to stand in our own markup. */
  public static String of(PlannedStep planned, Pipeline pipeline) {
    FollowUpKind kind = planned.step().key().kind();
    List<Row> rows = planned.step().rows();
    List<String> whom = rows.stream().limit(NAMED).map(row -> whom(row, pipeline)).toList();
    String all = listed(whom, rows.size() - whom.size());
    return kind.forUser() || all.isEmpty() ? alone(kind) : verb(kind) + " " + all;
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

  private static String whom(Row row, Pipeline pipeline) {
    if (row.medium() == Medium.ADD_PERSON) {
      return "somebody you have yet to name";
    }
    if (row.medium() == Medium.ADD_ADDRESS) {
      List<String> missing = row.passOn().stream().map(id -> name(id, pipeline)).toList();
      return listed(missing, 0) + " (address missing)";
    }
    String note = row.group() ? " in one note to pass on" : "";
    return name(row.to(), pipeline) + medium(row.medium()) + note;
  }

  private static String name(long contact, Pipeline pipeline) {
    return pipeline
        .contact(contact)
        .map(Contact::name)
        .map(name -> Text.plain(Text.clip(name, LONGEST_NAME)))
        .orElse("them");
  }

  private static String medium(Medium medium) {
    return switch (medium) {
      case EMAIL -> " by e-mail";
      case CARD -> " by card";
      case PHONE -> " by phone";
      case PHONE_THEN_EMAIL -> " by phone, then e-mail";
      case LINKEDIN -> " on LinkedIn";
      case SLACK, ADD_PERSON, ADD_ADDRESS -> "";
    };
  }

  /** Followed by whom it concerns. */
  private static String verb(FollowUpKind kind) {
    return switch (kind) {
      case AG1 -> "report to";
      case T -> "thank";
      case L1 -> "connect with";
      case PR2 -> "ask about the promise:";
      case C1, C2, C3, C4 -> "check in with";
      case X -> "send a closing note to";
      case V -> "send something of value to";
      case RF0 -> "ask for a word of praise from";
      case RC -> "mend a weak answer with";
      case RF -> "pass the praise on to";
      case RP1 -> "answer";
      case NR1 -> "accept the next round with";
      case RS1 -> "ask for a new time from";
      case RS2 -> "ask again for a new time from";
      case RS3 -> "confirm the new time with";
      case CA1 -> "send a gracious note to";
      case NS1 -> "ask about the missed call:";
      case NS2 -> "offer new times to";
      case R -> "write after the rejection to";
      case O -> "acknowledge the offer:";
      case OA -> "accept the offer:";
      case WD -> "withdraw with";
      case OD -> "decline the offer:";
      case CO1 -> "tell about the other offer:";
      case CO2 -> "ask once more about the decision:";
      case P1, P0, D0, A, LD, NS0, KT, O3, O4, O5, PR1, KP, MD, SK -> alone(kind);
    };
  }

  private static String alone(FollowUpKind kind) {
    return switch (kind) {
      case P1 -> "prepare for the interview";
      case P0 -> "get ready to leave";
      case D0 -> "tell me how the interview went";
      case A -> "decide whether to archive it";
      case LD -> "read what the rules say about an answer";
      case NS0 -> "wait a little for the call";
      case KT -> "decide whether to keep in touch";
      case PR1 -> "say whether they were in touch";
      case O3, O4, O5 -> "answer the offer";
      case KP -> "decide whether I should go on";
      case MD -> "look at the week";
      case SK -> "see what was skipped";
      case AG1, T, L1, C1, C2, C3, C4, PR2, X, V, RF0, RC, RF, RP1, NR1 -> "write a follow-up";
      case RS1, RS2, RS3, CA1, NS1, NS2, R, O, OA, WD, OD, CO1, CO2 -> "write a follow-up";
    };
  }
}
