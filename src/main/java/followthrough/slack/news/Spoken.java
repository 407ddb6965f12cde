package followthrough.slack.news;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.people.PersonId;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.TypedTime;
import followthrough.slack.kit.Elements;
import followthrough.slack.presses.ButtonSentences;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what a person told in words, by the same questions, checks and actions as the menu. */
public final class Spoken {
  private final NewsDesk desk;

  public Spoken(NewsDesk desk) {
    this.desk = desk;
  }

  /**
   * What came of it.
   *
   * @param noted what was recorded and what moved by it; or why nothing was
   * @param happening what can be taken back; null when nothing was recorded
   */
  public record Told(String noted, @Nullable Long happening) {}

  /** What it was told of: an opportunity, and its interview if that was named. */
  public record About(long opportunity, long interview) {
    /** The opportunity with the interview that is most likely meant. */
    public static About of(Desk.View view, long opportunity) {
      NewsTarget target = NewsTarget.of(view, opportunity);
      return new About(target.opportunity(), target.interview());
    }

    private NewsTarget target() {
      return new NewsTarget(opportunity, interview);
    }
  }

  /** Of what it can be told as things stand. */
  public static List<About> candidates(Desk.View view, NewsKind kind) {
    return view.file().pipeline().opportunities().stream()
        .map(one -> About.of(view, one.id()))
        .filter(about -> possible(view, kind, about))
        .toList();
  }

  public static boolean possible(Desk.View view, NewsKind kind, About about) {
    return kind.possible(view, about.target());
  }

  /** Whether its form asks for something that the words do not say. */
  public static boolean asksMore(NewsKind kind, TypedTime.@Nullable Reading when) {
    return switch (kind) {
      case INVITED -> !(when instanceof TypedTime.At);
      case MY_MOVE, THEIR_MOVE -> when instanceof TypedTime.Day;
      case OUT_OF_OFFICE -> when == null;
      default -> false;
    };
  }

  /** A button that opens the form. */
  public static BlockElement form(NewsKind kind, About about) {
    return Elements.button(
        NewsMenu.ACTION, kind.label(), kind.name() + "|" + about.target().text(), kind.label());
  }

  /** Records it, or says why not. */
  public Told tell(
      PersonId person,
      Desk.View view,
      NewsKind kind,
      About about,
      TypedTime.@Nullable Reading when) {
    News news = new News(kind, about.target(), view, values(kind, when));
    if (!possible(view, kind, about)) {
      return new Told(NewsSentences.OVERTAKEN, null);
    }
    Optional<String> wrong = NewsCheck.sentences(news).values().stream().findFirst();
    if (wrong.isPresent()) {
      return new Told(wrong.get(), null);
    }
    Outcome<Receipts.Line> recorded = desk.record(person, news);
    return recorded instanceof Outcome.Done<Receipts.Line> done
        ? new Told(done.value().sentence(), done.value().happening())
        : new Told(
            ButtonSentences.refused(((Outcome.Refused<Receipts.Line>) recorded).why()), null);
  }

  private static FormValues values(NewsKind kind, TypedTime.@Nullable Reading when) {
    NewsField field =
        switch (kind) {
          case REPLIED -> NewsField.DECISION;
          case OUT_OF_OFFICE -> NewsField.BACK;
          case OFFER -> NewsField.ANSWER_BY;
          default -> NewsField.STARTS;
        };
    if (when instanceof TypedTime.At at) {
      return field == NewsField.STARTS
          ? FormValues.of(field, at.at().toInstant())
          : FormValues.of(field, at.at().toLocalDate());
    }
    return when instanceof TypedTime.Day day ? FormValues.of(field, day.day()) : FormValues.NONE;
  }
}
