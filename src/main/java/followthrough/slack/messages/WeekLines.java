package followthrough.slack.messages;

import followthrough.core.plan.Agenda;
import followthrough.core.plan.Entry;
import followthrough.core.plan.PlannedStep;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a week still asks for, one line an opportunity. */
final class WeekLines {
  private static final int DAYS = 7;
  private static final int MOST_LINES = 15;
  private static final int MOST_THINGS = 3;
  private static final int LONGEST = 160;

  private final Facts facts;

  WeekLines(Facts facts) {
    this.facts = facts;
  }

  /** The opportunities of that week, in the order of their lines. */
  List<Long> opportunities(Entry entry) {
    return items(entry).stream().map(Agenda.Item::opportunity).distinct().toList();
  }

  /** What is left of the week that the message is about. */
  private List<Agenda.Item> items(Entry entry) {
    LocalDate monday = LocalDate.ofEpochDay(entry.step().origin());
    Instant begins = at(monday);
    Instant from = begins.isAfter(facts.now()) ? begins : facts.now();
    return facts.view().plan().agenda().between(from, at(monday.plusDays(DAYS))).stream()
        .filter(item -> facts.opportunity(item.opportunity()).isPresent())
        .toList();
  }

  /** In our own markup, typed text guarded. */
  String text(Entry entry) {
    Map<Long, List<String>> lines = new LinkedHashMap<>();
    for (Agenda.Item item : items(entry)) {
      lines.computeIfAbsent(item.opportunity(), one -> new ArrayList<>()).add(thing(item));
    }
    if (lines.isEmpty()) {
      return WeekSentences.NOTHING_LEFT;
    }
    List<String> all = new ArrayList<>(List.of(WeekSentences.LEAD));
    lines.entrySet().stream()
        .limit(MOST_LINES)
        .map(line -> line(line.getKey(), line.getValue()))
        .forEach(all::add);
    if (lines.size() > MOST_LINES) {
      all.add(WeekSentences.more(lines.size() - MOST_LINES));
    }
    return String.join("\n", all);
  }

  private String line(long opportunity, List<String> things) {
    List<String> named = new ArrayList<>(things.subList(0, Math.min(MOST_THINGS, things.size())));
    if (things.size() > MOST_THINGS) {
      named.add(WeekSentences.moreThings(things.size() - MOST_THINGS));
    }
    return WeekSentences.line(Text.plain(facts.shortCompany(opportunity)), named);
  }

  private String thing(Agenda.Item item) {
    PlannedStep task = item.task();
    Instant when = item.at();
    if (task == null) {
      return WeekSentences.talk(when == null ? "" : facts.at(when));
    }
    String deed = Text.clip(Deeds.of(task, facts.view().file().pipeline()), LONGEST);
    return when == null ? WeekSentences.open(deed) : WeekSentences.timed(deed, facts.at(when));
  }

  private Instant at(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT).atZone(facts.zone()).toInstant();
  }
}
