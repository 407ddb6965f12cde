package followthrough.core.action;

import static followthrough.scenarios.Seeker.NEW_YORK;
import static followthrough.scenarios.Seeker.at;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Closure;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.scenarios.Seeker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a new interview belongs, and whether it is a new one. */
final class LogInterviewTest {
  private static final Instant TEN = at("2026-12-03T10:00");
  private static final Instant ELEVEN = at("2026-12-03T11:00");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
  private static final List<PersonForm> DANA = List.of(PersonForm.named("Dana Lee"));

  private final Seeker ada = new Seeker();

  /** A form that says all it can, or all but one thing otherwise. */
  static final class Filled {
    String company = "Acme";
    String role = "Editor";
    CompanyStyle style = CompanyStyle.TECH_OR_MEDIA;
    ZoneId zone = NEW_YORK;
    String holidays = "US";
    List<Closure> closures = List.of();
    String remember = "the launch";
    Instant starts = TEN;
    Instant ends = ELEVEN;
    Format format = Format.VIDEO;
    @Nullable LocalDate decision = DAY;
    List<PersonForm> people = DANA;
    @Nullable String mainContact = "Dana Lee";
    @Nullable PersonForm consultant;
    boolean duty;

    InterviewForm form() {
      return new InterviewForm(
          company,
          role,
          style,
          zone,
          holidays,
          closures,
          remember,
          starts,
          ends,
          format,
          Medium.EMAIL,
          decision,
          people,
          mainContact,
          null,
          consultant,
          Medium.EMAIL,
          duty,
          Set.of());
    }
  }

  private interface Difference {
    void in(Filled form);
  }

  private static InterviewForm with(Difference difference) {
    Filled form = new Filled();
    difference.in(form);
    return form.form();
  }

  private long logs(InterviewForm form) {
    return ((Outcome.Done<Long>) ada.press(new LogInterview(form))).value();
  }

  private List<Interview> interviews() {
    return ada.view().file().pipeline().interviews();
  }

  private Opportunity home(long interview) {
    var pipeline = ada.view().file().pipeline();
    long home = pipeline.interview(interview).orElseThrow().opportunity();
    return pipeline.opportunity(home).orElseThrow();
  }

  @Test
  void aFormThatArrivesTwiceIsOneInterview() {
    long first = logs(new Filled().form());
    assertThat(logs(new Filled().form())).isEqualTo(first);
    assertThat(logs(with(form -> form.company = " ACME "))).isEqualTo(first);
    assertThat(logs(with(form -> form.role = ""))).isEqualTo(first);
    assertThat(logs(with(form -> form.remember = ""))).isEqualTo(first);
    assertThat(logs(with(form -> form.mainContact = null))).isEqualTo(first);
    assertThat(interviews()).hasSize(1);
  }

  static Stream<Difference> differences() {
    return Stream.of(
        form -> form.company = "Bolt",
        form -> form.role = "Writer",
        form -> form.style = CompanyStyle.TRADITIONAL,
        form -> form.zone = ZoneId.of("Europe/Berlin"),
        form -> form.holidays = "NONE",
        form -> form.closures = List.of(new Closure(DAY, DAY)),
        form -> form.remember = "the relaunch",
        form -> form.starts = TEN.minusSeconds(60),
        form -> form.ends = ELEVEN.plusSeconds(60),
        form -> form.format = Format.PHONE,
        form -> form.decision = null,
        form -> form.people = List.of(PersonForm.named("Sam Roy")),
        form -> form.people = List.of(),
        form -> form.mainContact = "Sam Roy",
        form -> form.consultant = PersonForm.named("Beth Moore"),
        form -> form.duty = true);
  }

  @ParameterizedTest
  @MethodSource("differences")
  void whatSaysSomethingNewIsAnotherInterview(Difference difference) {
    logs(new Filled().form());
    logs(with(difference));
    assertThat(interviews()).hasSize(2);
  }

  @Test
  void aTalkThatWasCalledOffIsNotTakenForTheSame() {
    long first = logs(new Filled().form());
    ada.press(new CancelInterview(first, null));
    assertThat(logs(new Filled().form())).isNotEqualTo(first);
  }

  @Test
  void itJoinsWhatIsUnderWayBeforeWhatIsOver() {
    long editor = logs(new Filled().form());
    long writer = logs(with(form -> form.role = "Writer"));
    ada.press(new RecordRejection(home(writer).id(), null));

    long next =
        logs(
            with(
                form -> {
                  form.role = "";
                  form.starts = TEN.plusSeconds(86_400);
                  form.ends = ELEVEN.plusSeconds(86_400);
                }));
    assertThat(home(next)).extracting(Opportunity::id).isEqualTo(home(editor).id());
    assertThat(ada.view().plan().stage(home(writer).id()).closed()).isTrue();

    long reopened =
        logs(
            with(
                form -> {
                  form.role = "writer";
                  form.starts = TEN.plusSeconds(172_800);
                  form.ends = ELEVEN.plusSeconds(172_800);
                }));
    assertThat(home(reopened).id()).isEqualTo(home(writer).id());
  }
}
