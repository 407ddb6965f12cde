package followthrough.slack.messages;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one row of a reminder as it stands now, with the buttons that fit its state. */
public final class RowLines {
  private static final int BRIEF_ADDRESS = 60;
  private static final int LONG_ADDRESS = 400;
  private static final int BRIEF_TITLE = 50;

  private final Facts facts;
  private final ReminderButtons controls;

  public RowLines(Facts facts) {
    this.facts = facts;
    this.controls = new ReminderButtons(facts);
  }

  /**
   * The row of a message or of the Home tab in its present state.
   *
   * @param shownAt when the row was shown
   * @param deadline by when it should be done; null when there is no such time
   */
  public RowLine line(RowValue value, Row shown, Instant shownAt, @Nullable Instant deadline) {
    RowState state = RowState.of(facts.view(), value.step(), shown);
    Optional<String> over = over(value.step(), shown.opportunity(), shownAt);
    if (over.isPresent()) {
      RowLine.Controls after = RowLine.Controls.same(controls.after(value, shown));
      return new RowLine(over.get(), over.get(), after, false);
    }
    if (state instanceof RowState.Open open) {
      return open(value, open.row(), deadline, "");
    }
    if (state instanceof RowState.Snoozed snoozed) {
      return open(value, snoozed.row(), deadline, RowSentences.snoozed(facts.at(snoozed.until())));
    }
    if (state instanceof RowState.Answered answered) {
      return answered(value, shown, answered);
    }
    return gone(value, shown, shownAt);
  }

  /** Such as {@code Sent today at 5:10 PM.}, in the reader's zone. */
  public String state(History.Kind kind, Medium medium, Instant at) {
    return RowSentences.answered(kind, medium, facts.near(at));
  }

  /** The way a follow-up travels, in words. */
  public String way(Medium medium) {
    return RowSentences.way(medium);
  }

  /** The button that settles a row. */
  public BlockElement mark(RowValue value, Row row) {
    return controls.mark(value, row);
  }

  /** The line of an answer that can perhaps still be taken back. */
  private RowLine answered(RowValue value, Row shown, RowState.Answered answered) {
    String said = RowSentences.answered(answered.kind(), answered.by(), facts.at(answered.at()));
    String text = shown.to() == 0 ? said : who(value.step().kind(), shown) + "\n" + said;
    List<BlockElement> undo =
        answered.undoable() ? List.of(controls.undo(value, shown)) : List.of();
    return new RowLine(text, text, RowLine.Controls.same(undo), false);
  }

  private RowLine gone(RowValue value, Row shown, Instant shownAt) {
    FollowUpKind kind = value.step().kind();
    if (kind == FollowUpKind.KEEP_PAUSE_STOP) {
      return open(value, shown, null, "");
    }
    if (kind == FollowUpKind.MONDAY_DIGEST
        || kind == FollowUpKind.WEEK_AHEAD
        || kind == FollowUpKind.SKIPPED_OLD_NOTES) {
      return RowLine.of("");
    }
    String why = new Ending(facts).of(value.step(), shown, shownAt);
    String text = shown.to() == 0 ? why : who(value.step().kind(), shown) + "\n" + why;
    return RowLine.gone(text);
  }

  private RowLine open(RowValue value, Row row, @Nullable Instant deadline, String state) {
    String by = deadline == null || value.step().kind().forUser() ? "" : by(deadline);
    String said = joined(way(value.step().kind(), row, false), joined(by, state));
    String brief = joined(way(value.step().kind(), row, true), joined(by, state));
    String text = row.to() == 0 ? said : who(value.step().kind(), row) + "\n" + said;
    String shorter = row.to() == 0 ? brief : briefWho(value.step().kind(), row) + "\n" + brief;
    return new RowLine(text, shorter, controls.of(value, row), false);
  }

  private String by(Instant deadline) {
    return deadline.isAfter(facts.now())
        ? RowSentences.by(facts.at(deadline))
        : RowSentences.overdue(facts.at(deadline));
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
  }

  private String way(FollowUpKind kind, Row row, boolean brief) {
    return switch (row.medium()) {
      case SLACK -> "";
      case ADD_PERSON -> RowSentences.addPerson(kind, Text.plain(facts.company(row.opportunity())));
      case ADD_ADDRESS ->
          RowSentences.addAddress(Text.plain(facts.names(row.passOn())), row.passOn().size());
      case PHONE_THEN_EMAIL -> callThenWrite(row, brief);
      default ->
          RowSentences.way(row.medium())
              + address(row, brief)
              // In a long message the reason is left to Why?.
              + (brief ? "" : ", because " + RowSentences.because(row.why()))
              + ".";
    };
  }

  private String callThenWrite(Row row, boolean brief) {
    Optional<Contact> contact = facts.contact(row.to());
    String phone = contact.map(Contact::phone).orElse("");
    String email = contact.map(Contact::email).orElse("");
    String reason = row.why() == MediumReason.PHONE_FIRST ? "" : RowSentences.because(row.why());
    int most = brief ? BRIEF_ADDRESS : LONG_ADDRESS;
    return RowSentences.callThenWrite(
        Text.plain(Text.clip(phone, most)), Text.plain(Text.clip(email, most)), reason);
  }

  private String address(Row row, boolean brief) {
    String address =
        facts.contact(row.to()).map(one -> RowSentences.address(row.medium(), one)).orElse("");
    if (address.isBlank()) {
      return "";
    }
    // Only what is certainly meant as an address; Slack turns it into a link by itself.
    return " to " + Text.plain(brief ? Text.clip(address, BRIEF_ADDRESS) : address);
  }

  private String who(FollowUpKind kind, Row row) {
    if (row.group()) {
      return RowSentences.ONE_NOTE_TO
          + bold(facts.name(row.to()))
          + RowSentences.TO_PASS_ON_TO
          + Text.plain(facts.names(row.passOn()));
    }
    return bold(facts.name(row.to())) + details(kind, row, 200);
  }

  private String briefWho(FollowUpKind kind, Row row) {
    return row.group()
        ? who(kind, row)
        : bold(facts.name(row.to())) + details(kind, row, BRIEF_TITLE);
  }

  private String details(FollowUpKind kind, Row row, int limit) {
    String title = facts.contact(row.to()).map(Contact::title).orElse("");
    String place = Text.plain(Text.clip(place(kind, row), limit));
    return title.isBlank()
        ? ", " + place
        : ", " + Text.plain(Text.clip(title, limit)) + ", " + place;
  }

  private String place(FollowUpKind kind, Row row) {
    String company = facts.company(row.opportunity());
    if (kind == FollowUpKind.ASK_REFERENCE) {
      return RowSentences.REFERENCE;
    }
    return facts.consultant(row.to(), row.opportunity())
        ? RowSentences.consultant(company)
        : company;
  }

  private static String bold(String name) {
    return "*" + Text.plain(name) + "*";
  }

  /** What ended the row other than an answer; empty while nothing did. */
  private Optional<String> over(StepKey step, long opportunity, Instant shownAt) {
    return switch (step.kind()) {
      case ARCHIVE_QUESTION ->
          facts
              .chapter(opportunity)
              .filed(shownAt)
              .map(
                  filed ->
                      filed == Happening.Kind.ARCHIVED
                          ? RowSentences.ARCHIVED
                          : RowSentences.KEPT_OPEN);
      case DEBRIEF ->
          facts.chapter(opportunity).debriefed(step)
              ? Optional.of(RowSentences.DEBRIEFED)
              : Optional.empty();
      case KEEP_PAUSE_STOP -> decided(shownAt);
      default -> Optional.empty();
    };
  }

  private Optional<String> decided(Instant shownAt) {
    LocalDate today = facts.now().atZone(facts.zone()).toLocalDate();
    Optional<String> said =
        facts
            .view()
            .story()
            .heldOrResumed(shownAt)
            .map(
                one ->
                    switch (one.kind()) {
                      case PAUSED ->
                          RowSentences.pausedUntil(((Happening.Paused) one).until(), today);
                      case STOPPED -> RowSentences.STOPPED;
                      default -> RowSentences.KEEPS_GOING;
                    });
    Instant press = facts.view().file().person().lastPress();
    boolean pressed = press != null && press.isAfter(shownAt);
    return said.or(() -> pressed ? Optional.of(RowSentences.KEEPS_GOING) : Optional.empty());
  }
}
