package followthrough.slack.pasted;

import static followthrough.slack.pasted.MailKind.CANCELED;
import static followthrough.slack.pasted.MailKind.INVITATION;
import static followthrough.slack.pasted.MailKind.MOVED;
import static followthrough.slack.pasted.MailKind.OFFER;
import static followthrough.slack.pasted.MailKind.OUT_OF_OFFICE;
import static followthrough.slack.pasted.MailKind.REJECTION;
import static followthrough.slack.pasted.MailKind.REPLY;

import followthrough.slack.pasted.MailReading.Meeting;
import followthrough.slack.pasted.MailReading.NotSure;
import followthrough.slack.pasted.MailReading.Tells;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a mail says by plain rules: one thing, or nothing that can be relied on. */
final class MailReader {
  private static final Pattern ONLY_NEXT =
      Pattern.compile(
          "(?i)\\b(?:next|second|third|final|following|last) (?:round|interview|step|stage)\\b");
  private static final Pattern INVITES =
      Pattern.compile(
          "(?i)\\binvit|\\bschedul|\\bset up\\b|\\barrange\\b|\\bcalendly|\\b(?:book|pick|choose|grab) (?:a|your|one) |\\beinlad|\\bladen wir|\\bconfirm|\\blook(?:ing)? forward|\\bmeet you|\\bspeak with|\\btalk (?:to|with) you|\\bvorstellungsgespräch|\\bentrevista|\\bsee you\\b|\\bspeak to|\\byou're on for|\\bis set\\b|\\bwhich of these|\\bsehen\\b|\\besperamos");
  private static final Pattern DECIDES =
      Pattern.compile(
          "(?i)\\bdecision|\\bdecide|\\bfinal answer|\\bget back|\\bin touch\\b|\\blet you know|\\bupdate\\b|\\bhear\\b|\\bcome back to you|\\brückmeldung|\\bmelden\\b|\\bentscheid|\\bdecisión|\\brespuesta|\\bcontacto\\b|\\bfollow up with you|\\bknow by\\b|\\boutcome\\b|\\bbekommen sie|\\bavisar|\\bbescheid");
  private static final Pattern ANSWER_WANTED =
      Pattern.compile(
          "(?i)\\baccept|\\banswer|\\bsign|\\brespon|\\bdecision|\\bdecide|\\bvalid|\\bexpire|\\bdeadline|\\blet (?:us|me) know|\\brückmeldung|\\bannehm|\\bzusage|\\bgültig|\\baceptar|\\bconfirm|\\breply|\\bantwort");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)\\b(?:by|before|until|till|through|(?:no|not) later than|back is|on|end of|bis|spätestens|ab|am|zum|antes del?|hasta|para el|el|expires?|deadline:?)(?: the| den| dem| zum| el)?[\\s:]*(?:[\\p{L}]+,?\\s*)?$");
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)\\b(?:start(?:s|ing)?|commenc\\w+|begin\\w*|effect|eintritt|beginn\\w*|incorpora\\w+)\\b");
  private static final Pattern RETURNS =
      Pattern.compile(
          "(?i)\\b(?:back|return(?:ing)?|zurück|wieder|ab dem|ab|regres\\w+|vuelv\\w+|reincorpor\\w+)\\b");
  private static final Pattern NEW_TIME =
      Pattern.compile(
          "(?i)\\b(?:to|now|now expected|put your interview|new (?:date|time|slot)(?: is| will be)?|neuer termin(?: ist)?|auf|nun|nueva (?:fecha|hora)(?: es)?|ahora|al)\\s*:?\\s*(?:on |at |am |the |den |el )?(?:\\p{L}{3,10},?\\s*)?$");
  private static final Pattern TALK =
      Pattern.compile("(?i)\\binterview\\b|gespräch\\b|\\bentrevista\\b");
  private static final Pattern QUESTION = Pattern.compile("[?]");

  /** How far from its preposition a day stands. */
  private static final int BEFORE = 30;

  private final Mail mail;
  private final LocalDate written;
  private final DayFinder finder;
  private final List<String> sentences;
  private final Map<MailKind, List<String>> found = new EnumMap<>(MailKind.class);

  /**
   * @param today where the person is, for a mail that does not say when it was written
   */
  MailReader(Mail mail, LocalDate today) {
    this.mail = mail;
    this.written = mail.written(today).orElse(today);
    this.finder = new DayFinder(written);
    this.sentences = mail.sentences();
  }

  MailReading read() {
    // An answer carries the subject of what was answered.
    boolean answer = mail.subject().matches("(?i).*\\b(?:re|aw|fw|fwd|wg):.*");
    if (MailKind.NOT_PERSONAL.matcher(answer ? mail.body() : mail.all()).find()) {
      return new NotSure();
    }
    for (MailKind kind : MailKind.values()) {
      List<String> in = kind.in(sentences);
      if (!in.isEmpty()) {
        found.put(kind, in);
      }
    }
    Optional<MailKind> kind = kind();
    return kind.isEmpty() ? new NotSure() : tells(kind.get());
  }

  /** The one thing that the mail is about; empty when two things contradict each other. */
  private Optional<MailKind> kind() {
    Set<MailKind> kinds = found.keySet();
    if (kinds.contains(OUT_OF_OFFICE)) {
      return kinds.stream().allMatch(one -> one == OUT_OF_OFFICE || one == REPLY)
          ? Optional.of(OUT_OF_OFFICE)
          : Optional.empty();
    }
    if (kinds.contains(OFFER)) {
      boolean alone =
          !kinds.contains(REJECTION) && !kinds.contains(CANCELED) && !kinds.contains(MOVED);
      return alone ? Optional.of(OFFER) : Optional.empty();
    }
    if (kinds.contains(REJECTION)) {
      boolean invites = kinds.contains(INVITATION) && strong() || kinds.contains(MOVED);
      return invites ? Optional.empty() : Optional.of(REJECTION);
    }
    if (kinds.contains(MOVED)) {
      boolean asks = sentences(MOVED).stream().anyMatch(one -> QUESTION.matcher(one).find());
      return asks ? Optional.empty() : Optional.of(MOVED);
    }
    if (kinds.contains(CANCELED)) {
      List<String> off = sentences(CANCELED);
      boolean on = sentences(INVITATION).stream().anyMatch(one -> !off.contains(one));
      return on ? Optional.empty() : Optional.of(CANCELED);
    }
    boolean job = MailKind.OF_A_JOB.matcher(mail.all()).find();
    if (kinds.contains(INVITATION) && job && (strong() || !meetings().isEmpty())) {
      return Optional.of(INVITATION);
    }
    if (kinds.isEmpty() && spoken()) {
      found.put(INVITATION, List.of(sentences.get(0)));
      return Optional.of(INVITATION);
    }
    boolean receipt = MailKind.RECEIPT.matcher(mail.all()).find();
    return kinds.contains(REPLY) && !receipt ? Optional.of(REPLY) : Optional.empty();
  }

  /** Whether somebody is invited, and not only told that there may be a next round. */
  private boolean strong() {
    return sentences(INVITATION).stream()
        .anyMatch(one -> INVITES.matcher(ONLY_NEXT.matcher(one).replaceAll("")).find());
  }

  /** Whether one sentence names an interview with its time, and nothing else is told. */
  private boolean spoken() {
    return meetings().size() == 1
        && sentences.stream()
            .anyMatch(
                one ->
                    TALK.matcher(one).find()
                        && !MailKind.notSo(one)
                        && !QUESTION.matcher(one).find()
                        && FoundMoment.in(one, finder).stream().anyMatch(FoundMoment::certain));
  }

  private List<String> sentences(MailKind kind) {
    return found.getOrDefault(kind, List.of());
  }

  private MailReading tells(MailKind kind) {
    String line = sentences(kind).get(0);
    return switch (kind) {
      case REJECTION, CANCELED -> new Tells(kind, line, null, null, false, false);
      case OFFER -> dated(kind, line, ANSWER_WANTED, sentences);
      case REPLY -> dated(kind, dayLine().orElse(line), DECIDES, sentences);
      case OUT_OF_OFFICE -> dated(kind, line, RETURNS, sentences);
      case MOVED, INVITATION -> met(kind, line);
    };
  }

  private Optional<String> dayLine() {
    return sentences(REPLY).stream()
        .filter(one -> DECIDES.matcher(one).find() && !days(one).isEmpty())
        .findFirst();
  }

  /** With the only day that stands behind one of the words. */
  private Tells dated(MailKind kind, String line, Pattern words, List<String> among) {
    List<FoundDay> days =
        among.stream()
            .filter(sentence -> words.matcher(sentence).find())
            .filter(sentence -> kind != OFFER || !BEGINS.matcher(sentence).find())
            .flatMap(sentence -> days(sentence).stream())
            .filter(day -> day.certain() && !day.day().isBefore(written))
            .toList();
    boolean one = days.stream().map(FoundDay::day).distinct().count() == 1;
    return one
        ? new Tells(kind, line, days.get(0).day(), null, days.get(0).relative(), false)
        : new Tells(kind, line, null, null, false, false);
  }

  /** The days of a sentence that stand behind "by", "on" and the like. */
  private List<FoundDay> days(String sentence) {
    return finder.in(sentence).stream()
        .filter(
            day -> {
              String before = sentence.substring(Math.max(0, day.start() - BEFORE), day.start());
              return BY.matcher(before).find();
            })
        .toList();
  }

  private Tells met(MailKind kind, String line) {
    List<FoundMoment> all = kind == MOVED ? movedTo() : meetings();
    List<LocalDateTime> times =
        all.stream().filter(FoundMoment::certain).map(FoundMoment::at).distinct().toList();
    boolean unsure = all.stream().anyMatch(one -> !one.certain());
    if (times.size() != 1 || unsure) {
      return new Tells(kind, line, null, null, false, all.size() > 1);
    }
    FoundMoment moment = all.get(0);
    var time = moment.time();
    Meeting meeting = new Meeting(moment.at(), time == null ? null : time.zone(), moment.length());
    return new Tells(kind, line(line, moment), null, meeting, moment.day().relative(), false);
  }

  /** The line in which the time stands says more than the one that invites. */
  private String line(String line, FoundMoment moment) {
    return sentences.stream()
        .filter(
            one ->
                FoundMoment.in(one, finder).stream()
                    .anyMatch(other -> other.certain() && other.at().equals(moment.at())))
        .findFirst()
        .orElse(line);
  }

  /** Times that are still to come, but for those by which something is decided or answered. */
  private List<FoundMoment> meetings() {
    String text =
        String.join(
            "\n",
            sentences.stream()
                .filter(
                    one ->
                        !found.getOrDefault(REPLY, List.of()).contains(one)
                            || INVITES.matcher(one).find())
                .toList());
    return FoundMoment.in(text, finder).stream()
        .filter(one -> one.time() != null)
        .filter(one -> one.day().days().isEmpty() || !one.day().days().get(0).isBefore(written))
        .filter(one -> !movedFrom(text, one))
        .toList();
  }

  /** Of all times the one that is called the new one: the old one may stand there alone. */
  private List<FoundMoment> movedTo() {
    String text = String.join("\n", sentences);
    return FoundMoment.in(text, finder).stream()
        .filter(one -> one.time() != null)
        .filter(one -> NEW_TIME.matcher(before(text, one)).find())
        .toList();
  }

  private static String before(String text, FoundMoment moment) {
    int start =
        Math.min(
            moment.day().start(),
            moment.time() == null ? Integer.MAX_VALUE : moment.time().start());
    return text.substring(Math.max(0, start - BEFORE), start);
  }

  /** "from Thursday 2 PM to …" and "instead of …" name the old time. */
  private static boolean movedFrom(String text, FoundMoment moment) {
    return before(text, moment)
        .matches(
            "(?is).*\\b(?:from|instead of|originally|original time|statt|statt am|vom|en lugar del?|scheduled for|planned for)\\s+(?:the )?$");
  }
}
