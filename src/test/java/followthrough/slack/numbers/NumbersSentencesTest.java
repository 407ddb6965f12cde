package followthrough.slack.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.story.Numbers;
import followthrough.slack.bench.PlainWords;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class NumbersSentencesTest {
  private static final Numbers MANY =
      new Numbers(8, 12, List.of(1, 3, 4, 6, 6, 9, 12, 16, 30), 1, Map.of(1, 4, 2, 2, 7, 1));

  @Test
  void sayEachNumberInASentence() {
    assertThat(NumbersSentences.all(MANY))
        .isEqualTo(
            """
            You've had *12 interviews* for 8 jobs.
            *9* of them were answered, and 3 weren't, or not yet.
            Half of the answers came within *6 days*; the quickest took 1 day, the slowest 30 days.
            One job led to an offer. Of the 7 that ended without one, 4 stopped after the first interview, 2 stopped after the second interview and 1 stopped after 7 interviews.""");
    PlainWords.in(NumbersSentences.all(MANY));
  }

  @Test
  void sayThatThereIsTooLittleToSay() {
    assertThat(NumbersSentences.all(new Numbers(0, 0, List.of(), 0, Map.of())))
        .isEqualTo(
            "You haven't had an interview yet. Below five there's too little to say; ask me again later.");
    assertThat(NumbersSentences.all(new Numbers(2, 4, List.of(1), 0, Map.of())))
        .startsWith("You've had 4 interviews so far. Below five");
    assertThat(NumbersSentences.all(new Numbers(5, 5, List.of(1), 0, Map.of(1, 1))))
        .contains("*1* of them was answered, and 4 weren't, or not yet.")
        .contains("Below five answers", "No job has led to an offer yet. Below five that ended");
  }

  @Test
  void aPictureShowsEveryAnswerOnceAndSaysWhatItShows() throws Exception {
    Map<String, Integer> bars = NumbersPicture.bars(MANY);
    assertThat(bars)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "0 to 2",
                1,
                "3 to 5",
                2,
                "6 to 9",
                3,
                "10 to 14",
                1,
                "15 to 21",
                1,
                "22 or more",
                1));
    assertThat(NumbersSentences.description(MANY, bars))
        .isEqualTo(
            "A bar chart of the days from an interview to its answer. Of 9 answers came 1 after 0 to 2"
                + " days, 2 after 3 to 5 days, 3 after 6 to 9 days, 1 after 10 to 14 days, 1 after"
                + " 15 to 21 days and 1 after 22 or more days.");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(NumbersPicture.png(bars)));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
    boolean bar = false;
    for (int x = 0; x < image.getWidth(); x++) {
      bar |= (image.getRGB(x, image.getHeight() * 2 / 3) & 0xffffff) == 0x1f4e5f;
    }
    assertThat(bar).isTrue();
  }
}
