package followthrough.slack.replies;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.plan.History;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Said;
import followthrough.slack.messages.Facts;
import followthrough.slack.news.Spoken;
import followthrough.slack.pasted.Proposals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a sentence, carries out what it certainly means, and says what came of it. */
final class Speech {
  /** What arrives within that time was not held up. */
  private static final Duration PROMPT = Duration.ofSeconds(30);

  private final Desk desk;
  private final Deliveries deliveries;
  private final Spoken spoken;
  private final Commands commands;

  /** Answers what the command answers, too. */
  @FunctionalInterface
  interface Commands {
    Said answer(Desk.View view, String words);
  }

  Speech(Desk desk, Deliveries deliveries, Spoken spoken, Commands commands) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.spoken = spoken;
    this.commands = commands;
  }

  /**
   * The answer to a sentence that has just arrived.
   *
   * @param arrived to the second
   */
  Said toNew(Desk.View view, Heard heard, Instant arrived) {
    Reply reply = read(view, heard);
    boolean late = arrived.isAfter(heard.at().plus(PROMPT)) && hasMovedOn(view, heard.at());
    Optional<Said> pasted = pasted(view, heard, reply);
    if (pasted.isPresent()) {
      return pasted.get();
    }
    return late && !reply.onlyAsks()
        ? Said.of(ReplySentences.late(new Facts(view).near(heard.at())))
        : answer(view, heard, reply);
  }

  /** Words that are no answer may be a mail, or a whole interview in one line. */
  private static Optional<Said> pasted(Desk.View view, Heard heard, Reply reply) {
    boolean nothing =
        reply instanceof Reply.Unknown
            || reply instanceof Reply.NoSuchTime
            || Proposals.looksLikeMail(heard.text())
                && (reply instanceof Reply.Doubtful || reply instanceof Reply.TwoAtOnce);
    return nothing ? new PastedAnswers(view).to(heard) : Optional.empty();
  }

  /** The answer to a sentence that a button carries. */
  Said toPick(Desk.View view, Heard heard) {
    return answer(view, heard, read(view, heard));
  }

  private static Reply read(Desk.View view, Heard heard) {
    ZonedDateTime typed = heard.at().atZone(view.file().person().current().zone());
    return new ReplyReader(typed).read(heard.text());
  }

  /** Whether anything was shown, answered or told after that minute. */
  private static boolean hasMovedOn(Desk.View view, Instant at) {
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    History history = view.file().history();
    Stream<Instant> answers =
        history.answers().stream()
            .flatMap(one -> Stream.of(one.at(), one.stands() ? one.at() : one.undoneAt()));
    return Stream.of(
                answers,
                history.shown().stream().map(History.Shown::at),
                history.snoozes().stream().map(History.Snooze::at))
            .flatMap(all -> all)
            .anyMatch(then -> then.isAfter(minute))
        || view.story().hasMovedOn(minute);
  }

  private Said answer(Desk.View view, Heard heard, Reply reply) {
    if (reply instanceof Reply.TakenBack) {
      return new Undoing(desk, view).newest();
    }
    if (reply instanceof Reply.Happened happened) {
      return new Tellings(spoken, deliveries, view, heard).happened(happened);
    }
    if (reply instanceof Reply.Choose choose) {
      return new Said(
          ReplySentences.WHICH_TIME,
          Picks.of(
              choose.labels().stream().map(label -> Labels.of(label, view)).toList(),
              choose.choices().stream().map(heard::with).toList()));
    }
    if (reply instanceof Reply.Asks asks) {
      return commands.answer(view, asks.word());
    }
    if (reply instanceof Reply.Hold hold) {
      return hold(view, heard, hold);
    }
    if (reply instanceof Reply.Door door) {
      boolean forget = door.action().equals(Doors.FORGET);
      return new Said(
          forget ? ReplySentences.ASK_FIRST : ReplySentences.NEEDS_MORE,
          List.of(door(door.action())));
    }
    return aboutRows(heard, reply, new RowAnswers(desk, deliveries, view, heard));
  }

  private static Said aboutRows(Heard heard, Reply reply, RowAnswers rows) {
    if (reply instanceof Reply.Answered answered) {
      return rows.answered(answered);
    }
    if (reply instanceof Reply.Snoozed snoozed) {
      return rows.snoozed(snoozed);
    }
    if (reply instanceof Reply.NotYet) {
      return rows.notYet();
    }
    return rows.with(sentence(heard, reply));
  }

  private static String sentence(Heard heard, Reply reply) {
    if (reply instanceof Reply.Courtesy courtesy) {
      return switch (courtesy.kind()) {
        case THANKS -> ReplySentences.WELCOME;
        case HELLO -> ReplySentences.HELLO + " " + ReplySentences.SAY;
        case NOD -> ReplySentences.GOOD;
      };
    }
    if (reply instanceof Reply.Doubtful) {
      return ReplySentences.DOUBTFUL;
    }
    if (reply instanceof Reply.TwoAtOnce) {
      return ReplySentences.ONE_AT_A_TIME;
    }
    return reply instanceof Reply.NoSuchTime time
        ? ReplySentences.noSuchTime(time.words())
        : ReplySentences.unknown(heard.text());
  }

  private Said hold(Desk.View view, Heard heard, Reply.Hold hold) {
    Said told = commands.answer(view, hold.words());
    boolean held = desk.look(view.file().person().id()).orElse(view).plan().held();
    return held && !hold.words().equals("resume")
        ? new Said(
            told.markup(),
            Picks.of(
                List.of(ReplySentences.RESUME),
                List.of(heard.with("resume").about(new Heard.About.Anything()))))
        : told;
  }

  /** What somebody hears who has logged nothing yet. */
  static Said toNewcomer(Desk.View view, Heard heard) {
    Reply reply = read(view, heard);
    Optional<Said> pasted = pasted(view, heard, reply);
    if (pasted.isPresent()) {
      return pasted.get();
    }
    String begin =
        reply instanceof Reply.Courtesy courtesy && courtesy.kind() == Reply.Courtesy.Kind.THANKS
            ? ReplySentences.WELCOME + " "
            : reply instanceof Reply.Courtesy ? ReplySentences.HELLO + " " : "";
    return new Said(begin + ReplySentences.NOTHING_YET, List.of(door(Doors.LOG_INTERVIEW)));
  }

  private static BlockElement door(String action) {
    String label =
        switch (action) {
          case Doors.SETTINGS -> ReplySentences.SETTINGS;
          case Doors.FORGET -> ReplySentences.FORGET;
          default -> ReplySentences.LOG;
        };
    return Elements.button(action, label, "reply", label);
  }
}
