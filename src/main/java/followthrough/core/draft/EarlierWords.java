package followthrough.core.draft;

import followthrough.core.draft.Draft.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person wrote in the place of proposed sentences the last time, offered for the same places
 * of the next note. It is never put there by itself: only they know whether it is so again.
 */
public final class EarlierWords {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Predicate<String> ours;
  private final Draft proposed;

  /**
   * @param ours whether a sentence is one of the program's, whatever fills its places
   * @param then the occasion of the earlier note
   * @param now the occasion of the note that is written
   * @param proposed what the program proposes for it, with greeting and signature in the parts
   */
  EarlierWords(Predicate<String> ours, Occasion then, Occasion now, Draft proposed) {
    this.ours = ours;
    this.proposed = proposed;
    name(then.recipient().name(), now.recipient().name());
    name(then.recipient().called(), now.recipient().called());
    name(then.company(), now.company());
    name(then.role(), now.role());
  }

  /**
   * Sentences of the person's own.
   *
   * @param instead the proposed sentences whose places they take, one after the other; none when
   *     they were added
   */
  public record Offer(Draft.Name part, List<String> instead, String words) {
    public Offer {
      instead = List.copyOf(instead);
    }

    /** A short name for a button; the same for the same words in the same part. */
    public String key() {
      return part + "." + Integer.toHexString(words.hashCode());
    }

    /** The note with them in their places, or else at the end of the part. */
    public Draft in(Draft draft) {
      return draft.with(part, in(draft.text(part)));
    }

    private String in(String text) {
      int start = instead.isEmpty() ? -1 : text.indexOf(instead.get(0));
      if (start < 0 || !instead.stream().allMatch(text::contains)) {
        return added(text);
      }
      String last = instead.get(instead.size() - 1);
      int end = text.indexOf(last, start) + last.length();
      return text.substring(0, start) + words + text.substring(end);
    }

    /** Before the signature, which stands in a paragraph of its own. */
    private String added(String text) {
      int gap = text.lastIndexOf("\n\n");
      String before = gap < 0 ? text : text.substring(0, gap);
      String after = gap < 0 ? "" : text.substring(gap);
      boolean signed = gap >= 0 && Prose.sentences(after).stream().noneMatch(EarlierWords::ends);
      return signed ? (before + " " + words).strip() + after : (text + " " + words).strip();
    }
  }

  /**
   * What the person changed in an earlier note.
   *
   * @param before what was proposed then, with greeting and signature in the parts
   * @param kept what they made of it
   */
  public List<Offer> offers(Draft before, Draft kept) {
    List<Offer> offers = new ArrayList<>();
    for (Part part : before.parts()) {
      if (kept.has(part.name()) && proposed.has(part.name())) {
        compare(part.name(), lines(part.text()), lines(kept.text(part.name())), offers);
      }
    }
    return offers;
  }

  private void compare(Draft.Name part, List<String> before, List<String> kept, List<Offer> into) {
    List<String> now = lines(proposed.text(part));
    int old = 0;
    int own = 0;
    while (own < kept.size()) {
      int stays = firstCommon(kept, own, before, old);
      int met =
          stays < kept.size() ? before.subList(old, before.size()).indexOf(kept.get(stays)) : -1;
      int until = met < 0 ? before.size() : old + met;
      if (stays > own) {
        offer(part, before, old, until, now, String.join(" ", kept.subList(own, stays)))
            .ifPresent(into::add);
      }
      own = stays + 1;
      old = until + 1;
    }
  }

  /** The first of the kept sentences that was proposed, too; their number when there is none. */
  private static int firstCommon(List<String> kept, int from, List<String> before, int old) {
    List<String> rest = before.subList(Math.min(old, before.size()), before.size());
    int at = from;
    while (at < kept.size() && !rest.contains(kept.get(at))) {
      at++;
    }
    return at;
  }

  /** None for a signature, for what stands in the note already, and for a place left open. */
  private Optional<Offer> offer(
      Draft.Name part, List<String> before, int from, int to, List<String> now, String words) {
    List<String> replaced = before.subList(from, to);
    boolean frame = !replaced.isEmpty() && replaced.stream().noneMatch(EarlierWords::ends);
    if (frame || Prose.sentences(words).stream().allMatch(ours)) {
      return Optional.empty();
    }
    String mine = renamed(words);
    if (!Prose.sentences(mine).stream().allMatch(EarlierWords::ends)
        || mine.contains("[")
        || proposed.text(part).contains(mine)) {
      return Optional.empty();
    }
    boolean sameShape = before.size() == now.size();
    return Optional.of(new Offer(part, sameShape ? now.subList(from, to) : List.of(), mine));
  }

  private static boolean ends(String sentence) {
    return sentence.matches("(?s).*[.!?…][”\"')]?");
  }

  private static List<String> lines(String text) {
    return text.lines().flatMap(line -> Prose.sentences(line).stream()).toList();
  }

  private void name(String then, String now) {
    if (!then.isBlank() && !now.isBlank()) {
      names.putIfAbsent(then.strip(), now.strip());
    }
  }

  private String renamed(String words) {
    String alternatives = String.join("|", names.keySet().stream().map(Pattern::quote).toList());
    return alternatives.isEmpty()
        ? words
        : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])")
            .matcher(words)
            .replaceAll(found -> Matcher.quoteReplacement(names.get(found.group())));
  }
}
