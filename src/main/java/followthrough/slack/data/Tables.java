package followthrough.slack.data;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.PipelineSentences;
import followthrough.slack.messages.TodoSentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** What is known of a person's search as tables for a spreadsheet. */
final class Tables {
  /** Spreadsheets take a file without it for one in the machine's own letters. */
  private static final String UTF_8 = "\uFEFF";

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Facts facts;
  private final Pipeline pipeline;

  Tables(Desk.View view) {
    this.facts = new Facts(view);
    this.pipeline = view.file().pipeline();
  }

  String interviews() {
    List<List<String>> rows = new ArrayList<>();
    for (Opportunity opportunity : pipeline.opportunities()) {
      String stage = PipelineSentences.stage(facts.view().plan().stage(opportunity.id()));
      for (Interview interview : pipeline.interviewsOf(opportunity.id())) {
        rows.add(interview(opportunity, stage, interview));
      }
    }
    return table(DataSentences.INTERVIEWS, rows);
  }

  private List<String> interview(Opportunity opportunity, String stage, Interview interview) {
    Optional<Plan.Held> held = facts.held(interview.id());
    LocalDate decision = held.map(Plan.Held::decision).orElse(interview.decision());
    return List.of(
        opportunity.company(),
        opportunity.role(),
        stage,
        minute(held.map(Plan.Held::starts).orElse(interview.starts())),
        minute(held.map(Plan.Held::ends).orElse(interview.ends())),
        facts.zone().getId(),
        held.isPresent() ? "" : DataSentences.NOT_STANDING,
        PipelineSentences.format(interview.format()),
        interview.people().stream()
            .map(one -> facts.name(one.contact()))
            .collect(Collectors.joining(", ")),
        decision == null ? "" : decision.toString(),
        opportunity.remember());
  }

  String people() {
    return table(
        DataSentences.PEOPLE,
        pipeline.contacts().stream()
            .map(
                one ->
                    List.of(
                        company(one.opportunity()),
                        one.name(),
                        one.title(),
                        one.email(),
                        one.post(),
                        one.phone(),
                        said(one)))
            .toList());
  }

  private String said(Contact contact) {
    return pipeline.interviews().stream()
        .flatMap(interview -> interview.people().stream())
        .filter(one -> one.contact() == contact.id() && !one.callback().isEmpty())
        .map(Participant::callback)
        .collect(Collectors.joining("; "));
  }

  String followUps() {
    Stream<List<String>> done =
        facts.view().file().history().answers().stream().filter(Answer::stands).map(this::answer);
    Stream<List<String>> open =
        facts.view().plan().steps().stream()
            .filter(PlannedStep::open)
            .flatMap(planned -> planned.step().rows().stream().map(row -> open(planned, row)));
    return table(DataSentences.FOLLOW_UPS, Stream.concat(done, open).toList());
  }

  private List<String> answer(Answer answer) {
    return List.of(
        company(facts.opportunityOf(answer.step())),
        TodoSentences.name(facts.rule(answer.step())),
        facts.contact(answer.recipient()).map(Contact::name).orElse(""),
        DataSentences.state(answer.kind()),
        minute(answer.at()));
  }

  private List<String> open(PlannedStep planned, Row row) {
    Instant at = planned.lastShown().or(planned::dueAt).orElse(null);
    return List.of(
        company(planned.step().opportunity()),
        TodoSentences.name(facts.rule(planned.step().key())),
        facts.contact(row.to()).map(Contact::name).orElse(""),
        planned.lastShown().isPresent() ? DataSentences.OPEN : DataSentences.PLANNED,
        minute(at));
  }

  private String company(long opportunity) {
    return pipeline.opportunity(opportunity).map(Opportunity::company).orElse("");
  }

  private String minute(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant.atZone(facts.zone()));
  }

  private static String table(String header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(UTF_8);
    try (CSVPrinter printer =
        new CSVPrinter(text, CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get())) {
      printer.printRecord(Arrays.asList(header.split(", ")));
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Tables::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A spreadsheet computes what begins like a formula, unless an apostrophe stands before it. */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }
}
