package followthrough.slack.messages;

import followthrough.core.action.Desk;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.History;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.core.story.Chapter;
import followthrough.core.story.Talk;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up the names, companies and times that a person's messages speak of. */
public final class Facts {
  private static final int NAMES_AT_MOST = 8;
  private static final int MOST_OF_A_ROLE = 40;
  private static final int MOST_OF_A_COMPANY = 50;
  private static final int SHORT = 36;

  private final Desk.View view;
  private @Nullable Map<String, List<Opportunity>> companies;

  public Facts(Desk.View view) {
    this.view = view;
  }

  public Desk.View view() {
    return view;
  }

  public Instant now() {
    return view.now();
  }

  /** The reader's zone. */
  public ZoneId zone() {
    return view.file().person().current().zone();
  }

  /**
   * As typed, with what tells it apart where another opportunity at that company is under way; a
   * general word when it is gone.
   */
  public String company(long opportunity) {
    return opportunity(opportunity)
        .map(one -> told(one.company(), apart(one, MOST_OF_A_ROLE)))
        .orElse("the company");
  }

  /** The same, cut so that a header has room for what follows it. */
  public String shortCompany(long opportunity) {
    return opportunity(opportunity)
        .map(
            one -> {
              String apart = apart(one, SHORT);
              return told(
                  Text.clip(one.company(), apart.isEmpty() ? MOST_OF_A_COMPANY : SHORT), apart);
            })
        .orElse("the company");
  }

  private static String told(String company, String apart) {
    return apart.isEmpty() ? company : company + " (" + apart + ")";
  }

  /** The role; the day of the first interview where no role, or the same, is all there is. */
  private String apart(Opportunity meant, int most) {
    List<Opportunity> others = others(meant);
    if (others.isEmpty()) {
      return "";
    }
    String role = meant.role().strip();
    boolean tells =
        !role.isEmpty() && others.stream().noneMatch(one -> TypedText.same(one.role(), role));
    return tells ? Text.clip(role, most) : firstDay(meant).orElse(Text.clip(role, most));
  }

  private Optional<String> firstDay(Opportunity opportunity) {
    return view.file().pipeline().interviewsOf(opportunity.id()).stream()
        .map(Interview::starts)
        .min(Comparator.naturalOrder())
        .map(starts -> Times.day(starts.atZone(zone()).toLocalDate(), today()));
  }

  private LocalDate today() {
    return now().atZone(zone()).toLocalDate();
  }

  /** Whether its name alone does not tell which opportunity is meant. */
  boolean oneOfSeveral(long opportunity) {
    return opportunity(opportunity).filter(one -> !others(one).isEmpty()).isPresent();
  }

  /** By the company; read once, because every name asks for it. */
  private Map<String, List<Opportunity>> underWay() {
    if (companies == null) {
      companies =
          view.file().pipeline().opportunities().stream()
              .filter(one -> !view.plan().stage(one.id()).closed())
              .collect(Collectors.groupingBy(one -> TypedText.key(one.company())));
    }
    return companies;
  }

  /** The others at that company which are under way. */
  private List<Opportunity> others(Opportunity meant) {
    return underWay().getOrDefault(TypedText.key(meant.company()), List.of()).stream()
        .filter(one -> one.id() != meant.id())
        .toList();
  }

  public Optional<Opportunity> opportunity(long id) {
    return view.file().pipeline().opportunity(id);
  }

  public Optional<Contact> contact(long id) {
    return view.file().pipeline().contact(id);
  }

  /** As typed; a general word when they are gone. */
  public String name(long contact) {
    return contact(contact).map(Contact::name).orElse("somebody");
  }

  /** As typed: {@code A, B and C}; long lists end in a count. */
  public String names(List<Long> contacts) {
    return listed(contacts.stream().map(this::name).toList());
  }

  /** {@code A, B and C}; long lists end in a count. */
  public static String listed(List<String> names) {
    if (names.size() <= 1) {
      return names.isEmpty() ? "nobody" : names.get(0);
    }
    List<String> all = new ArrayList<>(names);
    if (all.size() > NAMES_AT_MOST) {
      int more = all.size() - NAMES_AT_MOST + 1;
      all = new ArrayList<>(all.subList(0, NAMES_AT_MOST - 1));
      all.add(more + " more");
    }
    String last = all.remove(all.size() - 1);
    return String.join(", ", all) + " and " + last;
  }

  public Optional<Interview> interview(long id) {
    return view.file().pipeline().interview(id);
  }

  public Optional<Plan.Held> held(long interview) {
    return view.plan().held(interview);
  }

  /** Whether somebody is the recruitment consultant through whom it goes. */
  boolean consultant(long contact, long opportunity) {
    return opportunity(opportunity)
        .map(Opportunity::agency)
        .filter(agency -> agency.consultant() == contact)
        .isPresent();
  }

  /** In the reader's zone: {@code Tue, Dec 1, 5:00 PM}; for messages, which are read for weeks. */
  public String at(Instant instant) {
    return Times.at(instant, zone(), now());
  }

  /** In the reader's zone: {@code today at 5:00 PM}; for what is shown anew whenever it is seen. */
  public String near(Instant instant) {
    return Times.near(instant, zone(), now());
  }

  /** The same after "by": {@code 5:00 PM today}. */
  public String by(Instant instant) {
    long days =
        ChronoUnit.DAYS.between(
            now().atZone(zone()).toLocalDate(), instant.atZone(zone()).toLocalDate());
    if (days == 0 || days == 1) {
      return Times.time(instant, zone()) + (days == 0 ? " today" : " tomorrow");
    }
    return near(instant);
  }

  /** The zone where the company counts its days; the reader's when it is gone. */
  public ZoneId companyZone(long opportunity) {
    return opportunity(opportunity).map(Opportunity::zone).orElseGet(this::zone);
  }

  /** Whether both look at the same clock at that instant. */
  public boolean sameClock(long opportunity, Instant instant) {
    return companyZone(opportunity)
        .getRules()
        .getOffset(instant)
        .equals(zone().getRules().getOffset(instant));
  }

  /** The place its zone is named after, and whether that is a guess. */
  public String companyPlace(long opportunity) {
    boolean guessed =
        opportunity(opportunity).filter(one -> one.guessed().contains(Guess.ZONE)).isPresent();
    return place(companyZone(opportunity)) + (guessed ? " (a guess)" : "");
  }

  /** The place a zone is named after, such as {@code New York}. */
  public static String place(ZoneId zone) {
    String id = zone.getId();
    return Text.plain(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
  }

  /** The interview in whose form people and addresses are entered; empty when there is none. */
  public Optional<Long> editable(StepKey step, long opportunity) {
    if (step.kind().aboutInterview() && interview(step.subject()).isPresent()) {
      return Optional.of(step.subject());
    }
    return view.file().pipeline().interviewsOf(opportunity).stream()
        .max(Comparator.comparing(Interview::ends))
        .map(Interview::id);
  }

  /** The opportunity a step belongs to; 0 for the person. */
  public long opportunityOf(StepKey step) {
    if (step.kind().aboutInterview()) {
      return interview(step.subject()).map(Interview::opportunity).orElse(0L);
    }
    return step.subject();
  }

  /** The rule under which a step was shown last, or would be shown. */
  public Rule rule(StepKey step) {
    return view.file().history().shownOf(step).stream()
        .map(History.Shown::rule)
        .reduce((first, second) -> second)
        .or(() -> view.plan().step(step).flatMap(PlannedStep::rule))
        .orElseGet(() -> Rule.first(step.kind()));
  }

  /** What one opportunity met so far. */
  public Chapter chapter(long opportunity) {
    return view.story().of(opportunity);
  }

  /** How an interview stands, also one that was called off; empty when it is gone. */
  public Optional<Talk> talk(long interview) {
    return view.story().talk(interview);
  }
}
