package followthrough.slack.replies;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.SnoozeStep;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.slack.forms.TypedTime;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.FreeTime;
import followthrough.slack.presses.ButtonSentences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Carries out what was said of the rows of reminders: sent, skipped, not yet, later. */
final class RowAnswers {
  private static final Duration NEAR = Duration.ofMinutes(1);

  private final Desk desk;
  private final Facts facts;
  private final Desk.View view;
  private final OpenRows rows;
  private final Heard heard;

  RowAnswers(Desk desk, Deliveries deliveries, Desk.View view, Heard heard) {
    this.desk = desk;
    this.facts = new Facts(view);
    this.view = view;
    this.rows = new OpenRows(view, deliveries);
    this.heard = heard;
  }

  Said answered(Reply.Answered reply) {
    List<OpenRows.Item> open = rows.of(heard.about());
    List<OpenRows.Item> fitting = open.stream().filter(item -> fits(reply, item.row())).toList();
    if (!reply.names().isEmpty()) {
      return named(reply, fitting);
    }
    if (fitting.isEmpty()) {
      return open.isEmpty() ? nothingOpen() : unfit(reply, open);
    }
    if (fitting.size() == 1 || reply.everybody() && oneStep(fitting)) {
      return carryOut(reply, fitting);
    }
    return new Said(ReplySentences.WHICH, Picks.rows(fitting, heard, facts));
  }

  private static boolean fits(Reply.Answered reply, Row row) {
    return switch (reply.kind()) {
      case VOICEMAIL -> row.medium() == Medium.PHONE || row.medium() == Medium.PHONE_THEN_EMAIL;
      case SKIPPED -> row.medium() != Medium.SLACK;
      case SENT -> !reply.note() || row.to() != 0;
    };
  }

  private Said unfit(Reply.Answered reply, List<OpenRows.Item> open) {
    String why =
        switch (reply.kind()) {
          case VOICEMAIL -> ReplySentences.NO_CALL_HERE;
          case SKIPPED -> ReplySentences.NOT_SKIPPED;
          case SENT -> ReplySentences.open(open.size());
        };
    return new Said(why, Picks.settling(open, heard, facts));
  }

  private Said nothingOpen() {
    boolean inThread = heard.about() instanceof Heard.About.Reminder;
    if (heard.about() instanceof Heard.About.OneRow) {
      return Said.of(ReplySentences.CHANGED_SINCE);
    }
    return Said.of(inThread ? ReplySentences.NOTHING_OPEN_HERE : ReplySentences.NOTHING_OPEN);
  }

  private Said named(Reply.Answered reply, List<OpenRows.Item> open) {
    List<OpenRows.Item> meant = new ArrayList<>();
    for (String name : reply.names()) {
      List<OpenRows.Item> found = open.stream().filter(item -> rows.named(item, name)).toList();
      if (found.isEmpty() && heard.about() instanceof Heard.About.Anything) {
        found = rows.early().stream().filter(item -> rows.named(item, name)).toList();
      }
      if (found.isEmpty()) {
        return new Said(ReplySentences.nobody(name), Picks.settling(open, heard, facts));
      }
      if (found.size() > 1) {
        return new Said(ReplySentences.WHICH, Picks.rows(found, heard.with(word(reply)), facts));
      }
      meant.addAll(found);
    }
    return oneStep(meant) ? carryOut(reply, meant) : Said.of(ReplySentences.OTHER_STEPS);
  }

  /** The sentence without names, for a button that says who is meant. */
  private String word(Reply.Answered reply) {
    return reply.names().size() > 1
        ? switch (reply.kind()) {
          case SENT -> "sent";
          case VOICEMAIL -> "voicemail";
          case SKIPPED -> "skip";
        }
        : heard.text();
  }

  private static boolean oneStep(List<OpenRows.Item> items) {
    return items.stream().map(OpenRows.Item::step).distinct().count() == 1;
  }

  private Said carryOut(Reply.Answered reply, List<OpenRows.Item> items) {
    StepKey step = items.get(0).step();
    List<Long> recipients = items.stream().map(item -> item.row().recipient()).toList();
    Medium by = items.get(0).row().to() == 0 ? null : reply.by();
    Outcome<Instant> outcome =
        desk.press(view.file().person().id(), new AnswerRow(step, recipients, reply.kind(), by));
    if (outcome instanceof Outcome.Refused<Instant> refused) {
      return Said.of(ButtonSentences.refused(refused.why()));
    }
    Desk.View after = desk.look(view.file().person().id()).orElse(view);
    String settled =
        items.stream()
            .flatMap(item -> item.row().settles().stream())
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    Medium how = by == null ? items.get(0).row().medium() : by;
    String noted = ReplySentences.noted(reply.kind(), how, what(items), Moments.now(facts));
    return new Said(noted, List.of(Picks.undo("a|" + step + "|" + settled)))
        .and(
            ReplySentences.more(
                new OpenRows(after, rows.deliveries()).of(new Heard.About.Anything()).size()))
        .and(new FreeTime(after).sentence().orElse(""));
  }

  private String what(List<OpenRows.Item> items) {
    List<String> names =
        items.stream().map(item -> ReplySentences.whom(item.row(), facts)).toList();
    Row first = items.get(0).row();
    String what = Deeds.name(items.get(0).step().kind(), Text.plain(Facts.listed(names)));
    return first.opportunity() == 0 || first.to() == 0 && what.contains(names.get(0))
        ? what
        : what + ", " + Text.plain(facts.company(first.opportunity()));
  }

  Said notYet() {
    List<OpenRows.Item> open = rows.of(heard.about());
    if (open.isEmpty()) {
      return nothingOpen();
    }
    String again =
        open.size() > 1
            ? ""
            : open.get(0)
                .planned()
                .dueAt()
                .map(due -> ReplySentences.again(facts.near(due)))
                .orElse("");
    return Said.of(ReplySentences.notYet(open.size(), again));
  }

  Said snoozed(Reply.Snoozed reply) {
    List<OpenRows.Item> open = rows.of(heard.about());
    Set<String> steps = new TreeSet<>(open.stream().map(item -> item.step().toString()).toList());
    if (open.isEmpty()) {
      return nothingOpen();
    }
    if (steps.size() > 1) {
      return new Said(ReplySentences.WHICH, Picks.rows(open, heard, facts));
    }
    OpenRows.Item item = open.get(0);
    List<Instant> choices = view.plan().snoozeChoices(item.step());
    List<Instant> fitting =
        choices.stream()
            .filter(choice -> reply.until() != null && means(reply.until(), choice))
            .toList();
    if (fitting.size() == 1) {
      return snooze(item, fitting.get(0));
    }
    if (choices.isEmpty()) {
      return Said.of(ReplySentences.NO_TIME_FITS);
    }
    List<Instant> offered = fitting.isEmpty() ? choices : fitting;
    boolean asked = reply.until() != null && fitting.isEmpty();
    return new Said(
        asked ? ReplySentences.ANOTHER_TIME : ReplySentences.WHEN_AGAIN, times(item, offered));
  }

  private boolean means(TypedTime.Reading until, Instant choice) {
    if (until instanceof TypedTime.At at) {
      return Duration.between(at.at().toInstant(), choice).abs().compareTo(NEAR) <= 0;
    }
    LocalDate day = choice.atZone(facts.zone()).toLocalDate();
    return until instanceof TypedTime.Day named && named.day().equals(day);
  }

  private List<BlockElement> times(OpenRows.Item item, List<Instant> times) {
    Heard one = heard.about(item.about());
    return Picks.of(
        times.stream().map(facts::at).toList(),
        times.stream()
            .map(at -> at.atZone(facts.zone()))
            .map(at -> one.with("snooze " + at.toLocalDate() + " " + at.toLocalTime()))
            .toList());
  }

  private Said snooze(OpenRows.Item item, Instant until) {
    Outcome<Instant> outcome =
        desk.press(view.file().person().id(), new SnoozeStep(item.step(), until));
    return Said.of(
        outcome instanceof Outcome.Refused<Instant> refused
            ? ButtonSentences.refused(refused.why())
            : ReplySentences.snoozed(what(List.of(item)), Moments.at(until, facts)));
  }

  /** What is open, each with a button that says it is done. */
  Said with(String sentence) {
    List<OpenRows.Item> open = rows.of(heard.about());
    return new Said(sentence, Picks.settling(open, heard, facts));
  }

  static String name(StepKey step, List<Long> recipients, Facts facts) {
    List<String> names =
        recipients.stream().filter(id -> facts.contact(id).isPresent()).map(facts::name).toList();
    String whom = names.isEmpty() ? facts.company(facts.opportunityOf(step)) : Facts.listed(names);
    return Deeds.name(step.kind(), Text.plain(whom));
  }
}
