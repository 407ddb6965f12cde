package followthrough.slack.news;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import followthrough.slack.forms.Question;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The questions that pieces of news ask; which ones is said by {@link NewsKind}. */
enum NewsField implements Question {
  DECISION("Decision expected by", NewsSentences.DECISION_HINT, false),
  BY_WHEN("By when?", NewsSentences.BY_WHEN_HINT, true),
  ABOUT("What about?", NewsSentences.ABOUT_HINT, false),
  WHAT("What do they ask for?", NewsSentences.WHAT_HINT, true),
  DUE_DAY("By which day?", NewsSentences.DUE_DAY_HINT, false),
  DUE_TIME("Or by which time?", NewsSentences.DUE_TIME_HINT, false),
  REQUEST("What is it about?", null, true),
  UNTIL("Until when?", NewsSentences.UNTIL_HINT, true),
  BACK("First day back", null, true),
  AWAY("Who is out of office?", NewsSentences.AWAY_HINT, false),
  ANSWER_BY("Answer by", NewsSentences.ANSWER_BY_HINT, false),
  COMPANY("Company", null, true),
  STARTS("Starts", NewsSentences.STARTS_HINT, false),
  LENGTH("Length", null, true),
  FORMAT("Format", null, false),
  PEOPLE("Who will you meet?", NewsSentences.PEOPLE_HINT, false),
  HOW("How did they tell you?", null, false),
  WHO("Who told you?", NewsSentences.WHO_HINT, false),
  SOMEBODY_ELSE("Or somebody else", NewsSentences.LINE_HINT, false),
  OFFER_FROM("Who made the offer?", NewsSentences.LINE_HINT, false),
  WHY("Why?", NewsSentences.WHY_HINT, false),
  TIMES("When could you instead?", NewsSentences.TIMES_HINT, false),
  WAITING("Who would you rather work for?", NewsSentences.WAITING_HINT, false);

  private final String label;
  private final @Nullable String hint;
  private final boolean needed;

  NewsField(String label, @Nullable String hint, boolean needed) {
    this.label = label;
    this.hint = hint;
    this.needed = needed;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String id() {
    return "news_" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether another answer can mean another plan; what is typed is asked for on Save alone. */
  boolean changesThePlan() {
    return switch (this) {
      case DECISION, BY_WHEN, DUE_DAY, DUE_TIME, REQUEST, UNTIL, BACK, AWAY, ANSWER_BY -> true;
      case STARTS, LENGTH, HOW, WHO -> true;
      case ABOUT, WHAT, COMPANY, FORMAT, PEOPLE, SOMEBODY_ELSE, OFFER_FROM, WHY, TIMES, WAITING ->
          false;
    };
  }

  LayoutBlock block(com.slack.api.model.block.element.BlockElement element) {
    return InputBlock.builder()
        .blockId(id())
        .label(plainText(label))
        .hint(hint == null ? null : plainText(hint))
        .optional(!needed)
        .dispatchAction(changesThePlan())
        .element(element)
        .build();
  }
}
