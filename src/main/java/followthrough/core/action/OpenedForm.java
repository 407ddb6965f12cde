package followthrough.core.action;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stood in the fields of a form when it was opened. It travels with the form, so that a save
 * can tell what the person changed from what was changed elsewhere meanwhile.
 *
 * <p>Slack has little room for what travels with a form, so each text is kept as a fingerprint.
 *
 * @param about what the form is about
 * @param fingerprints by the id of the field; a field without one counts as changed by the person
 */
public record OpenedForm(String about, Map<String, String> fingerprints) {
  private static final int BYTES = 6;

  public OpenedForm {
    fingerprints = Map.copyOf(fingerprints);
  }

  /**
   * A form that is being opened.
   *
   * @param texts what it shows, by the id of the field
   */
  public static OpenedForm of(String about, Map<String, String> texts) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    texts.forEach((field, text) -> fingerprints.put(field, fingerprint(text)));
    return new OpenedForm(about, fingerprints);
  }

  /** The form that traveled as this text, in which a form of an older release has no fields. */
  public static OpenedForm read(String text) {
    String[] lines = text.split("\n", -1);
    Map<String, String> fingerprints =
        Arrays.stream(lines)
            .skip(1)
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    return new OpenedForm(lines[0], fingerprints);
  }

  /** What {@link #read} reads. */
  public String text() {
    StringBuilder text = new StringBuilder(about);
    fingerprints.forEach(
        (field, fingerprint) -> text.append('\n').append(field).append(' ').append(fingerprint));
    return text.toString();
  }

  /** The fields that the person left as they were: what is stored now counts in them. */
  public Set<String> untouched(Map<String, String> typed) {
    return typed.keySet().stream().filter(field -> same(field, typed)).collect(Collectors.toSet());
  }

  /** The fields that were changed here and elsewhere, and not to the same text. */
  public Set<String> clashes(Map<String, String> typed, Map<String, String> stored) {
    Set<String> clashes = new LinkedHashSet<>();
    typed.forEach(
        (field, text) -> {
          boolean elsewhere = fingerprints.containsKey(field) && !same(field, stored);
          boolean agreed = fingerprint(text).equals(fingerprint(stored.getOrDefault(field, "")));
          if (elsewhere && !same(field, typed) && !agreed) {
            clashes.add(field);
          }
        });
    return clashes;
  }

  private boolean same(String field, Map<String, String> texts) {
    return fingerprint(texts.getOrDefault(field, "")).equals(fingerprints.get(field));
  }

  /** Slack may send back other line breaks and blanks than it was given. */
  private static String fingerprint(String text) {
    String plain = text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
