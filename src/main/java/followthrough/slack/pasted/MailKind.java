package followthrough.slack.pasted;

import followthrough.slack.news.NewsKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail can tell; the words by which it is known stand in {@code cues.txt}. */
enum MailKind {
  OFFER(NewsKind.OFFER, "they made an offer", ", answer by "),
  REJECTION(NewsKind.REJECTED, "they said no", ""),
  CANCELED(NewsKind.CANCELLED, "they cancelled", ""),
  MOVED(NewsKind.THEIR_MOVE, "they moved it", " to "),
  OUT_OF_OFFICE(NewsKind.OUT_OF_OFFICE, "out of office", " until "),
  INVITATION(NewsKind.INVITED, "they invited me", " on "),
  REPLY(NewsKind.REPLIED, "they replied", ", decision by ");

  static final Pattern NOT_PERSONAL = Cues.of("not personal");
  static final Pattern RECEIPT = Cues.of("receipt");
  static final Pattern OF_A_JOB = Cues.of("of a job");
  private static final Pattern NOT_SO = Cues.of("not so");

  /** "We cannot offer you". */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:\\b(?:not|cannot|unable|without|no|nicht|kein\\w*)|n't)\\b[^.]{0,30}$",
          Pattern.CASE_INSENSITIVE);

  private final NewsKind news;
  private final String said;
  private final String joint;

  MailKind(NewsKind news, String said, String joint) {
    this.news = news;
    this.said = said;
    this.joint = joint;
  }

  /** What the person tells by it. */
  NewsKind news() {
    return news;
  }

  /**
   * What a person would type of it.
   *
   * @param when a day, or a day and time; empty for none
   */
  String sentence(String when) {
    return when.isEmpty() || joint.isEmpty() ? said : said + joint + when;
  }

  /** The sentences by which it is known; none when it is not. */
  List<String> in(List<String> sentences) {
    Pattern words = Cues.of(name());
    return sentences.stream().filter(sentence -> in(sentence.replace('’', '\''), words)).toList();
  }

  private boolean in(String sentence, Pattern words) {
    Matcher matcher = words.matcher(sentence);
    if (!matcher.find()) {
      return false;
    }
    String before = sentence.substring(0, matcher.start());
    // "Would be pleased to offer" is known by its own first words.
    String upTo = this == OFFER ? sentence.substring(0, matcher.end()) : before;
    boolean taken = this != REPLY && this != OUT_OF_OFFICE && notSo(upTo);
    return !taken && !(this == OFFER && DENIED.matcher(before).find());
  }

  /** Whether what follows these words is not said for certain. */
  static boolean notSo(String words) {
    return NOT_SO.matcher(words).find();
  }
}
