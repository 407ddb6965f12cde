package followthrough.slack.messages;

import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a follow-up asks to do, with the people and the companies it is about. */
public final class Todo {
  private static final int LONGEST_NAME = 60;

  private final Facts facts;

  public Todo(Facts facts) {
    this.facts = facts;
  }

  /**
   * Such as {@code Thank Ellen Ward at Acme}; nothing escaped.
   *
   * @param about the interview or the opportunity; 0 for the person
   * @param opportunity 0 for the person
   */
  public String of(Rule rule, List<Row> rows, long about, long opportunity) {
    String company = facts.shortCompany(opportunity);
    Optional<Interview> talk =
        rule.kind().aboutInterview() ? facts.interview(about) : Optional.empty();
    String todo =
        TodoSentences.todo(
            rule,
            Map.of(
                "answer", answer(opportunity),
                "company", company,
                "who", who(rows, company),
                "person", person(rows, company),
                "companies", companies(rows, company),
                "talk", talk(talk, company),
                "things", TodoSentences.things(NoteSentences.asks(facts, opportunity)),
                "end", TodoSentences.end(talk.map(Interview::format).orElse(Format.UNKNOWN))));
    return todo.contains(company) || !facts.oneOfSeveral(opportunity)
        ? todo
        : TodoSentences.about(company, todo);
  }

  /** The companies that something is about, as many as a lock screen shows. */
  String companies(Stream<Long> opportunities) {
    return TodoSentences.few(
        opportunities
            .filter(opportunity -> opportunity != 0)
            .distinct()
            .map(facts::shortCompany)
            .toList());
  }

  private String companies(List<Row> rows, String company) {
    String all = companies(rows.stream().map(Row::opportunity));
    return all.isEmpty() ? company : all;
  }

  private String who(List<Row> rows, String company) {
    List<Long> people = people(rows);
    if (people.isEmpty()) {
      return company;
    }
    String companies = companies(rows, company);
    if (people.size() > 1) {
      return TodoSentences.people(people.size(), companies);
    }
    boolean consultant =
        rows.stream().anyMatch(row -> facts.consultant(row.to(), row.opportunity()));
    return consultant
        ? TodoSentences.forCompany(person(rows, company), companies)
        : TodoSentences.with(person(rows, company), companies);
  }

  private String person(List<Row> rows, String company) {
    List<Long> people = people(rows);
    return switch (people.size()) {
      case 0 -> company;
      case 1 -> Text.clip(facts.name(people.get(0)), LONGEST_NAME);
      default -> TodoSentences.people(people.size());
    };
  }

  private static List<Long> people(List<Row> rows) {
    List<Long> people =
        rows.stream()
            .flatMap(row -> row.group() ? row.passOn().stream() : Stream.of(row.to()))
            .filter(contact -> contact != 0)
            .distinct()
            .toList();
    return people.isEmpty()
        ? rows.stream().flatMap(row -> row.passOn().stream()).distinct().toList()
        : people;
  }

  /** By when the offer has to be answered; empty when there is none. */
  private String answer(long opportunity) {
    return new NoteSentences(facts).offerAnswerDay(opportunity).map(day -> " by " + day).orElse("");
  }

  private String talk(Optional<Interview> talk, String company) {
    return talk.flatMap(
            one ->
                facts
                    .held(one.id())
                    .map(
                        held -> TodoSentences.talk(company, one.format(), facts.at(held.starts()))))
        .orElse(company);
  }
}
