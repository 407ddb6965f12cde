package followthrough.slack.numbers;

import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.core.story.Numbers;
import followthrough.core.story.Story;
import followthrough.slack.kit.Background;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.uploads.OutgoingFile;
import followthrough.slack.uploads.Uploads;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a person what their interviews add up to, and draws it on request. */
public final class NumbersDesk implements Switchboard.Part {
  /** The picture behind the sentences. */
  static final String PICTURE = "numbers_picture";

  private static final Logger log = LoggerFactory.getLogger(NumbersDesk.class);
  private static final String FILE = "answers.png";

  private final Desk desk;
  private final Uploads uploads;
  private final Background background;

  public NumbersDesk(Desk desk, Uploads uploads, Background background) {
    this.desk = desk;
    this.uploads = uploads;
    this.background = background;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.action(PICTURE, this::picture);
  }

  /** The sentences, and the button for the picture where there is enough to draw. */
  public static Said said(Desk.View view) {
    Numbers numbers = numbers(view);
    return new Said(
        NumbersSentences.all(numbers),
        numbers.median().isEmpty()
            ? List.of()
            : List.of(
                Elements.button(
                    PICTURE,
                    NumbersSentences.PICTURE,
                    "numbers",
                    NumbersSentences.PICTURE + ": " + NumbersSentences.TITLE)));
  }

  static Numbers numbers(Desk.View view) {
    Story story = view.story();
    return Numbers.of(
        view.file().pipeline().opportunities(),
        view.plan(),
        story::of,
        view.file().person().current().zone());
  }

  private void picture(Press press) throws IOException {
    boolean begun = background.run("draw the numbers", () -> draw(press));
    if (!begun) {
      press.say(NumbersSentences.BUSY);
    }
  }

  private void draw(Press press) throws IOException {
    PersonId person = press.person();
    Optional<Numbers> numbers = desk.look(person).map(NumbersDesk::numbers);
    if (numbers.filter(one -> one.median().isPresent()).isEmpty()) {
      return;
    }
    Map<String, Integer> bars = NumbersPicture.bars(numbers.get());
    try {
      byte[] png = NumbersPicture.png(bars);
      String description = NumbersSentences.description(numbers.get(), bars);
      boolean sent =
          uploads.send(
              person, () -> new OutgoingFile(FILE, png, description, NumbersSentences.COMMENT));
      press.say(sent ? NumbersSentences.COMING : NumbersSentences.BUSY);
    } catch (NumbersPicture.CannotDraw trouble) {
      log.warn("No picture can be drawn here: {}", String.valueOf(trouble.getCause()));
      press.say(NumbersSentences.NO_PICTURE);
    }
  }
}
