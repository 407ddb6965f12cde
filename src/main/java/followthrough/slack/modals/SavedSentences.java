package followthrough.slack.modals;

import followthrough.core.action.Desk;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.PlannedStep;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what was saved and what happens next, so that nobody has to wonder. */
final class SavedSentences {
  private static final int NAMED = 4;

  private SavedSentences() {}

  static List<String> of(Desk.View view, Interview interview, HolidayChoice holidays) {
    Opportunity opportunity =
        view.file()
            .pipeline()
            .opportunity(interview.opportunity())
            .orElseThrow(IllegalArgumentException::new);
    List<String> said = new ArrayList<>();
    said.add(what(view, interview, opportunity));
    atOneTime(view, interview, opportunity).ifPresent(said::add);
    said.add(people(view, interview));
    said.add(next(view, interview));
    said.add(FormSentences.format(interview.format()) + ". " + days(opportunity, holidays));
    return said;
  }

  /** Nobody can be in two talks at once: one of them is a slip, or has to be moved. */
  private static Optional<String> atOneTime(
      Desk.View view, Interview saved, Opportunity opportunity) {
    List<Interview> others =
        view.file().pipeline().interviews().stream()
            .filter(one -> one.id() != saved.id() && one.ends().isAfter(view.now()))
            .filter(one -> view.plan().held(one.id()).isPresent())
            .filter(
                one -> one.starts().isBefore(saved.ends()) && saved.starts().isBefore(one.ends()))
            .toList();
    Facts facts = new Facts(view);
    return others.stream()
        .findFirst()
        .map(
            one -> {
              String company = Text.plain(facts.company(one.opportunity()));
              boolean twice =
                  facts
                      .opportunity(one.opportunity())
                      .filter(other -> TypedText.same(other.company(), opportunity.company()))
                      .isPresent();
              return twice
                  ? "You have one with "
                      + company
                      + " at that time already. If it's the same,"
                      + " delete one under *Edit*."
                  : "At the same time you meet *" + company + "*. One of them may have to move.";
            });
  }

  /** Whose days are counted, and what of it is a guess. */
  private static String days(Opportunity opportunity, HolidayChoice holidays) {
    return "Company's time zone: %s%s. Public holidays: %s%s."
        .formatted(
            Zones.label(opportunity.zone()),
            opportunity.guessed().contains(Guess.ZONE) ? " (a guess: as yours)" : "",
            holidays.label(opportunity.holidays()),
            opportunity.guessed().contains(Guess.HOLIDAYS) ? ", guessed from the time zone" : "");
  }

  private static String what(Desk.View view, Interview interview, Opportunity opportunity) {
    boolean over = interview.ends().isBefore(view.now());
    String role = opportunity.role().isBlank() ? "" : " (" + Text.plain(opportunity.role()) + ")";
    return "Your interview with *%s*%s %s *%s*."
        .formatted(
            Text.plain(opportunity.company()),
            role,
            over ? "was" : "is",
            Times.near(interview.starts(), zone(view), view.now()));
  }

  private static String people(Desk.View view, Interview interview) {
    List<String> named =
        interview.people().stream()
            .map(Participant::contact)
            .flatMap(id -> view.file().pipeline().contact(id).stream())
            .map(SavedSentences::reached)
            .toList();
    if (named.isEmpty()) {
      return "You haven't named anybody yet. I'll ask you in time.";
    }
    List<String> first = named.subList(0, Math.min(NAMED, named.size()));
    return "I've noted " + Deeds.listed(first, named.size() - first.size()) + ".";
  }

  /** So that a slip shows before the interview, and not after it. */
  private static String reached(Contact contact) {
    List<String> ways = new ArrayList<>();
    if (!contact.email().isBlank()) {
      ways.add("e-mail to " + Text.plain(contact.email()));
    }
    if (!contact.phone().isBlank()) {
      ways.add("call " + Text.plain(contact.phone()));
    }
    if (!contact.post().isBlank()) {
      ways.add("card to " + Text.plain(contact.post()));
    }
    String how = ways.isEmpty() ? "no address yet" : String.join("; ", ways);
    return Text.plain(contact.name()) + " (" + how + ")";
  }

  private static String next(Desk.View view, Interview interview) {
    List<PlannedStep> open =
        view.plan().steps().stream()
            .filter(planned -> planned.step().opportunity() == interview.opportunity())
            .filter(PlannedStep::open)
            .toList();
    boolean atOnce =
        open.stream().flatMap(one -> one.lastShown().stream()).anyMatch(view.now()::equals);
    if (atOnce) {
      return "I'm sending you a message about what is due now.";
    }
    Optional<PlannedStep> next =
        open.stream()
            .filter(planned -> planned.dueAt().isPresent())
            .filter(view.plan()::comes)
            .min(Comparator.comparing(planned -> planned.dueAt().orElse(Instant.MAX)));
    if (!view.plan().held()) {
      return next.map(planned -> reminder(view, planned))
          .orElse("Nothing is due for this interview now.");
    }
    return next.map(planned -> reminder(view, planned) + " Your other reminders are on hold.")
        .orElse("Your reminders are on hold. `/interview resume` brings them back.");
  }

  private static String reminder(Desk.View view, PlannedStep planned) {
    String when = Times.near(planned.dueAt().orElse(view.now()), zone(view), view.now());
    return "I'll message you *%s*: %s.".formatted(when, Deeds.of(planned, view.file().pipeline()));
  }

  private static ZoneId zone(Desk.View view) {
    return view.file().person().current().zone();
  }
}
