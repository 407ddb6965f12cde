package followthrough.slack.news;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.datetimePicker;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.story.Talk;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.LastContact;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Place;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.AskedSentences;
import followthrough.slack.messages.Facts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form behind a piece of news: what it is about, what it ends, and what has to be asked. */
final class NewsForm {
  static final String CALLBACK = "news_form";

  private static final int MOST_OPTIONS = 100;
  private static final int LINE = 400;
  private static final int LINES = 3000;
  private static final List<Format> FORMATS =
      List.of(Format.IN_PERSON, Format.VIDEO, Format.PHONE, Format.PHONE_SCREEN);

  private final NewsKind kind;
  private final NewsTarget target;
  private final Desk.View view;

  NewsForm(NewsKind kind, NewsTarget target, Desk.View view) {
    this.kind = kind;
    this.target = target;
    this.view = view;
  }

  /**
   * The form as it opens.
   *
   * @param place where the press came from, for the answer
   * @param preview what saving would change
   */
  View view(Place place, String preview) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Elements.lines(intro()));
    kind.fields().stream()
        .flatMap(field -> Stream.ofNullable(element(field)).map(field::block))
        .forEach(blocks::add);
    blocks.add(Elements.context(preview));
    View form =
        Inputs.modal(
            CALLBACK,
            NewsSentences.TITLE,
            kind.name() + "|" + target.text() + "|" + place.text(),
            blocks);
    if (kind == NewsKind.ACCEPTED) {
      form.getSubmit()
          .setText(others().isEmpty() ? NewsSentences.ACCEPT : NewsSentences.ACCEPT_AND_CLOSE);
    } else if (kind.ends()) {
      form.getSubmit().setText(NewsSentences.CONFIRM);
    }
    return form;
  }

  private String intro() {
    String company = Text.plain(new Facts(view).company(target.opportunity()));
    String intro = NewsSentences.intro(kind, company);
    if (kind == NewsKind.ACCEPTED) {
      return intro + "\n" + NewsSentences.withdraws(others(), new Facts(view));
    }
    List<Happening.Requested> open = open();
    if (kind.fields().contains(NewsField.REQUEST) && open.size() == 1) {
      return intro + "\n" + Text.plain(open.get(0).what());
    }
    return kind == NewsKind.MY_MOVE && movedBefore()
        ? intro + "\n" + NewsSentences.SECOND_MOVE
        : intro;
  }

  private List<Opportunity> others() {
    return Stream.of(Stage.OFFER, Stage.OPEN)
        .flatMap(stage -> view.opportunities(stage).stream())
        .filter(one -> one.id() != target.opportunity())
        .toList();
  }

  /** ONE_MOVE_IS_THE_LIMIT (follow-up-rules.md, 8). */
  private boolean movedBefore() {
    return view.story().talk(target.interview()).filter(Talk::movedByPerson).isPresent();
  }

  /** Null when there is nothing to choose from. */
  private @Nullable BlockElement element(NewsField field) {
    return switch (field) {
      case DECISION -> day(field, known());
      case BACK, ANSWER_BY, DUE_DAY -> day(field, null);
      case UNTIL -> day(field, wished());
      case REQUEST -> requests();
      case STARTS, BY_WHEN, DUE_TIME -> datetimePicker(d -> d.actionId(field.id()));
      case LENGTH -> length();
      case FORMAT -> Inputs.select(field, formats(), null);
      case HOW -> Inputs.select(field, LastContact.options(), null);
      case WHO, AWAY -> people(field);
      case WAITING -> waiting();
      case COMPANY -> line(field, Opportunity.MAX_COMPANY);
      case SOMEBODY_ELSE, OFFER_FROM, WHAT, ABOUT, WHY, TIMES -> line(field, LINE);
      case PEOPLE -> plainTextInput(p -> p.actionId(field.id()).multiline(true).maxLength(LINES));
    };
  }

  /** The day that counts now is what a changed day is corrected from; other news name a new one. */
  private @Nullable LocalDate known() {
    return kind == NewsKind.DECISION_DAY
        ? view.plan().promise(target.opportunity()).orElse(null)
        : null;
  }

  /** The day for which the person asked is most likely the day that they gave. */
  private @Nullable LocalDate wished() {
    return kind == NewsKind.TIME_GIVEN
        ? view.plan()
            .reading()
            .moreTimeAsked(target.opportunity())
            .map(Happening.MoreTimeAsked::until)
            .orElse(null)
        : null;
  }

  /** What they wait for; nothing to choose where it is one thing, which the intro names. */
  private @Nullable BlockElement requests() {
    List<Happening.Requested> open = open();
    Facts facts = new Facts(view);
    return open.size() < 2
        ? null
        : Inputs.select(
            NewsField.REQUEST,
            open.stream()
                .limit(MOST_OPTIONS)
                .map(
                    one ->
                        Inputs.choice(
                            String.valueOf(one.number()),
                            one.what() + ", due " + AskedSentences.due(one, facts)))
                .toList(),
            null);
  }

  private List<Happening.Requested> open() {
    return view.plan().reading().openRequests(target.opportunity());
  }

  private static BlockElement day(NewsField field, @Nullable LocalDate day) {
    return datePicker(d -> d.actionId(field.id()).initialDate(day == null ? null : day.toString()));
  }

  private static BlockElement line(NewsField field, int most) {
    return plainTextInput(p -> p.actionId(field.id()).maxLength(most));
  }

  private BlockElement length() {
    Duration now =
        target
            .interviewIn(view)
            .filter(interview -> kind != NewsKind.INVITED)
            .map(interview -> Duration.between(interview.starts(), interview.ends()))
            .orElse(Duration.ofHours(1));
    return Inputs.select(
        NewsField.LENGTH,
        Stream.concat(
                Stream.of(15, 30, 45, 60, 90, 120, 180, 240, 480).map(Duration::ofMinutes),
                Stream.of(now))
            .distinct()
            .sorted()
            .map(one -> Inputs.choice(String.valueOf(one.toMinutes()), FormSentences.length(one)))
            .toList(),
        String.valueOf(now.toMinutes()));
  }

  private static List<OptionObject> formats() {
    return FORMATS.stream()
        .map(one -> Inputs.choice(one.name(), FormSentences.format(one)))
        .toList();
  }

  private @Nullable BlockElement people(NewsField field) {
    List<OptionObject> known =
        view.file().pipeline().contacts().stream()
            .filter(contact -> contact.opportunity() == target.opportunity())
            .limit(MOST_OPTIONS)
            .map(contact -> Inputs.choice(String.valueOf(contact.id()), contact.name()))
            .toList();
    return known.isEmpty() ? null : Inputs.select(field, known, null);
  }

  private @Nullable BlockElement waiting() {
    List<OptionObject> open =
        view.opportunities(Stage.OPEN).stream()
            .limit(MOST_OPTIONS)
            .map(one -> Inputs.choice(String.valueOf(one.id()), new Facts(view).company(one.id())))
            .toList();
    List<OptionObject> here =
        open.stream()
            .filter(one -> one.getValue().equals(String.valueOf(target.opportunity())))
            .toList();
    return open.isEmpty()
        ? null
        : multiStaticSelect(
            m ->
                m.actionId(NewsField.WAITING.id())
                    .placeholder(plainText(FormSentences.CHOOSE))
                    .options(open)
                    .initialOptions(here.isEmpty() ? null : here));
  }
}
