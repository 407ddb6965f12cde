package followthrough.core.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says everything about a person's pipeline with initials in place of names. */
public final class Initials {
  private static final int MOST = 3;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String NOTHING = "(?!)";
  private static final int SHORTEST = 3;

  /** Names that stand at the beginning of our own sentences, or for a day or month. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "Apr", "April", "Aug", "August", "Jan", "Jun", "June", "Mar", "Mark", "May", "Next",
          "Sat", "Sun", "Will");

  private static final String HIDDEN = "\u2026";

  private final Pipeline pipeline;
  private final boolean nameless;
  private final Pattern any;

  public Initials(Pipeline pipeline) {
    this.pipeline = pipeline;
    Set<String> names = names(pipeline);
    this.nameless = names.isEmpty();
    // Whole names however they are written; a part alone may be another word unless it is a name.
    this.any =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?iu:"
                + either(names)
                + ")|(?:"
                + either(parts(pipeline))
                + "))(?![\\p{L}\\p{N}])");
  }

  /** The longest first, so that no name hides in a longer one. */
  private static String either(Set<String> names) {
    return names.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "", names.isEmpty() ? NOTHING : ""));
  }

  /** Such as {@code HT} for Harbor Trust; at most three, and dots for what has no letter. */
  public static String of(String name) {
    String initials =
        Arrays.stream(BETWEEN.split(name.strip()))
            .filter(word -> !word.isEmpty())
            .limit(MOST)
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    return initials.isEmpty() ? HIDDEN : initials;
  }

  /** The text with initials for every company, role and person of this pipeline. */
  public String in(String text) {
    return nameless
        ? text
        : any.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group())));
  }

  private static Set<String> names(Pipeline pipeline) {
    return Stream.of(
            pipeline.opportunities().stream().map(Opportunity::company),
            pipeline.opportunities().stream().map(Opportunity::role),
            pipeline.contacts().stream().map(Contact::name))
        .flatMap(all -> all)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** First and last names. */
  private static Set<String> parts(Pipeline pipeline) {
    return pipeline.contacts().stream()
        .flatMap(contact -> Arrays.stream(BETWEEN.split(contact.name())))
        .filter(part -> part.length() >= SHORTEST && !OTHER_WORDS.contains(part))
        .collect(Collectors.toSet());
  }

  /** The same pipeline without a name in it; nothing that is planned by it changes. */
  public Pipeline pipeline() {
    return new Pipeline(
        pipeline.opportunities().stream().map(this::opportunity).toList(),
        pipeline.interviews().stream().map(this::interview).toList(),
        pipeline.contacts().stream().map(this::contact).toList(),
        pipeline.happenings().stream().map(this::happening).toList());
  }

  private Opportunity opportunity(Opportunity one) {
    return new Opportunity(
        one.id(),
        of(one.company()),
        one.role().isBlank() ? "" : of(one.role()),
        one.style(),
        one.zone(),
        one.holidays(),
        one.closures(),
        one.coordinator(),
        one.mainContact(),
        one.agency(),
        one.responseDuty(),
        in(one.remember()),
        one.guessed());
  }

  private Contact contact(Contact one) {
    return new Contact(
        one.id(),
        one.opportunity(),
        of(one.name()),
        "",
        one.email().isBlank() ? "" : HIDDEN,
        one.post().isBlank() ? "" : HIDDEN,
        one.phone(),
        one.linkedIn(),
        one.linkedInSince(),
        one.preferred());
  }

  private Interview interview(Interview one) {
    return new Interview(
        one.id(),
        one.opportunity(),
        one.format(),
        one.starts(),
        one.ends(),
        one.decision(),
        one.people().stream().map(this::participant).toList());
  }

  private Participant participant(Participant one) {
    Said said = one.said();
    return new Participant(
        one.contact(), one.addedAt(), new Said(said.kind(), in(said.words()), in(said.own())));
  }

  /** Whatever carries words that somebody typed. */
  private Happening happening(Happening one) {
    return switch (one.kind()) {
      case MOVED_AWAY -> moved((Happening.MovedAway) one);
      case CANCELLED -> cancelled((Happening.Cancelled) one);
      case DEBRIEFED -> debriefed((Happening.Debriefed) one);
      case PROMISED -> promised((Happening.Promised) one);
      case REQUESTED -> requested((Happening.Requested) one);
      case COUNTERED -> {
        Happening.Countered it = (Happening.Countered) one;
        yield new Happening.Countered(it.number(), it.at(), it.opportunity(), in(it.what()));
      }
      case DECLINED -> {
        Happening.Declined it = (Happening.Declined) one;
        yield new Happening.Declined(it.number(), it.at(), it.opportunity(), in(it.why()));
      }
      case WITHDRAWN -> {
        Happening.Withdrawn it = (Happening.Withdrawn) one;
        yield new Happening.Withdrawn(it.number(), it.at(), it.opportunity(), in(it.why()));
      }
      default -> one;
    };
  }

  private Happening moved(Happening.MovedAway it) {
    return new Happening.MovedAway(
        it.number(), it.at(), it.opportunity(), it.interview(), it.by(), in(it.times()));
  }

  private Happening cancelled(Happening.Cancelled it) {
    return new Happening.Cancelled(
        it.number(), it.at(), it.opportunity(), it.interview(), it.medium(), in(it.times()));
  }

  private Happening debriefed(Happening.Debriefed it) {
    LookBack back = it.lookBack();
    List<String> wrong = new ArrayList<>();
    it.wentWrong().forEach(words -> wrong.add(in(words)));
    return new Happening.Debriefed(
        it.number(),
        it.at(),
        it.opportunity(),
        it.interview(),
        it.decision(),
        wrong,
        it.reference(),
        new LookBack(back.impression(), in(back.missedAnswer()), in(back.nextStep())));
  }

  private Happening promised(Happening.Promised it) {
    return new Happening.Promised(
        it.number(), it.at(), it.opportunity(), it.until(), in(it.what()), it.from());
  }

  private Happening requested(Happening.Requested it) {
    return new Happening.Requested(
        it.number(), it.at(), it.opportunity(), in(it.what()), it.due(), it.from());
  }
}
