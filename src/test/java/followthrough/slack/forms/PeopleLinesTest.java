package followthrough.slack.forms;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.PersonForm;
import followthrough.slack.forms.PeopleLines.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleLinesTest {
  @Test
  void nobodyIsFineAndEmptyLinesAreSkipped() {
    assertThat(PeopleLines.read(" \n\n ")).isEqualTo(new Reading.Everybody(List.of()));
    assertThat(PeopleLines.read("\nDana\r\n\n  Sam\n"))
        .isEqualTo(
            new Reading.Everybody(List.of(PersonForm.named("Dana"), PersonForm.named("Sam"))));
  }

  @Test
  void theLineThatCannotBeReadIsCountedAsThePersonSeesIt() {
    assertThat(PeopleLines.read("Dana\n\nd@acme.com\nSam"))
        .isEqualTo(new Reading.Unreadable(3, LineTrouble.of("d@acme.com")));
  }

  @Test
  void theSameLineTwiceIsOnePerson() {
    assertThat(PeopleLines.read("Dana, CTO\nDana, CTO"))
        .isInstanceOfSatisfying(
            Reading.Everybody.class, everybody -> assertThat(everybody.people()).hasSize(1));
  }

  @Test
  void theSameNameWithOtherDetailsIsAskedAbout() {
    assertThat(PeopleLines.read("Dana, CTO\nSam\ndana, d@acme.com"))
        .isEqualTo(new Reading.Repeated(3, 1));
  }

  @Test
  void twentyPeopleAreTheMost() {
    assertThat(PeopleLines.read(people(20))).isInstanceOf(Reading.Everybody.class);
    assertThat(PeopleLines.read(people(21))).isEqualTo(new Reading.TooMany(21));
  }

  private static String people(int count) {
    return IntStream.range(0, count).mapToObj(i -> "P" + i).collect(Collectors.joining("\n"));
  }
}
