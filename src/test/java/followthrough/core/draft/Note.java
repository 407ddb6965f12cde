package followthrough.core.draft;

import followthrough.core.draft.Addressee.Standing;
import followthrough.core.draft.Draft.Name;
import followthrough.core.draft.Draft.Part;
import followthrough.core.draft.Finding.Weight;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One note of the tables in the folder {@code drafts}: how a person edited a draft.
 *
 * <p>Its title names all that is to be found, "DC1" to be fixed and "dc1" as a hint, then kind and
 * medium, then what is special about it.
 */
record Note(
    String title, List<String> expected, Draft draft, Occasion occasion, Surroundings around) {
  private static final Map<String, Name> PARTS =
      Map.of(
          "thank", Name.THANK,
          "remind", Name.REMIND,
          "missed", Name.MISSED_ANSWER,
          "next", Name.NEXT_STEPS,
          "new", Name.WHATS_NEW,
          "text", Name.TEXT);

  static List<Note> read(String file) {
    try (InputStream in = Note.class.getResourceAsStream("/drafts/" + file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Note> notes = new ArrayList<>();
      for (String block : text.split("(?m)^## ")) {
        if (!block.isBlank()) {
          notes.add(parse(block));
        }
      }
      return notes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the review says, written like {@link #expected}. */
  List<String> found() {
    return found(draft);
  }

  List<String> found(Draft other) {
    return review(other).stream()
        .map(
            finding ->
                finding.weight() == Weight.FIX
                    ? finding.id()
                    : finding.id().toLowerCase(Locale.ROOT))
        .toList();
  }

  List<Finding> review(Draft other) {
    return DraftReview.review(other, occasion, around);
  }

  private static Note parse(String block) {
    String[] lines = block.strip().split("\n");
    String title = lines[0];
    List<String> words = List.of(title.split(" "));
    int at = 0;
    while (words.get(at).matches("(?i)DC\\d+|LINKEDIN_LENGTH")) {
      at++;
    }
    FollowUpKind kind = FollowUpKind.ofCode(words.get(at));
    Medium medium = Medium.valueOf(words.get(at + 1));
    Blanks facts = new Blanks();
    for (String line : List.of(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      facts.take(line.substring(0, colon), line.substring(colon + 1).strip().replace("\\n", "\n"));
    }
    Rule rule = facts.rule == null ? Rule.first(kind) : facts.rule;
    Occasion occasion =
        Occasion.of(
                kind,
                rule,
                medium,
                kind + ".1.1",
                new Addressee(facts.to, facts.standing),
                facts.company)
            .sender(facts.sender)
            .role(facts.role)
            .callback(facts.callback)
            .missedAnswer(facts.missed)
            .remember(facts.remember)
            .passOn(facts.passOn)
            .people(facts.people)
            .earlier(facts.earlier)
            .build();
    boolean spoken = medium == Medium.PHONE;
    String greeting = spoken && facts.greeting.equals("Hi Dana,") ? "" : facts.greeting;
    String signOff = spoken ? "" : facts.signOff;
    Draft draft =
        new Draft(medium, facts.subject, greeting, facts.parts, facts.signOff, facts.voicemail);
    return new Note(title, words.subList(0, at), draft, occasion, facts.around());
  }

  @Override
  public String toString() {
    return title;
  }

  /** The lines of one note. */
  private static final class Blanks {
    private String to = "Dana Lee";
    private String company = "Harbor Trust";
    private String role = "";
    private String sender = "Ada Park";
    private String signOff = "Best regards,\nAda Park";
    private String greeting = "Hi Dana,";
    private Standing standing = Standing.INTERVIEWER;
    private Rule rule;
    private String callback = "";
    private String missed = "";
    private List<String> passOn = List.of();
    private List<String> people = List.of();
    private String subject = "";
    private String voicemail = "";
    private final List<Part> parts = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> companies = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private String remember = "";
    private final List<EarlierNote> earlier = new ArrayList<>();

    Surroundings around() {
      return new Surroundings(others, companies, strangers, "");
    }

    void take(String key, String value) {
      switch (key) {
        case "to" -> to = value;
        case "company" -> company = value;
        case "role" -> role = value;
        case "sender" -> sender = value;
        case "signoff" -> signOff = value;
        case "greeting" -> greeting = value;
        case "standing" -> standing = Standing.valueOf(value);
        case "rule" -> rule = Rule.ofCode(value);
        case "callback" -> callback = value;
        case "missedfact" -> missed = value;
        case "passon" -> passOn = List.of(value.split(", "));
        case "people" -> people = List.of(value.split(", "));
        case "subject" -> subject = value;
        case "voicemail" -> voicemail = value;
        case "other" -> others.add(value);
        case "othercompany" -> companies.add(value);
        case "otherperson" -> strangers.add(value);
        case "remember" -> remember = value;
        case "earlier" -> {
          String[] kindAndText = value.split(" ", 2);
          earlier.add(new EarlierNote(FollowUpKind.ofCode(kindAndText[0]), kindAndText[1]));
        }
        default -> parts.add(new Part(Objects.requireNonNull(PARTS.get(key), key), value));
      }
    }
  }
}
