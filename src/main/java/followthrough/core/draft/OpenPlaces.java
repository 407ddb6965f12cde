package followthrough.core.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was left to be filled in, however templates write it (DC16). */
final class OpenPlaces {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\[[^\\]\\n]{0,200}\\p{L}[^\\]\\n]{0,200}]"
              + "|<<?(?!https?:|mailto:)[^<>@\\n]{0,60}\\p{L}[^<>@\\n]{0,60}>>?"
              + "|\\{\\{?[^{}\\n]{0,60}\\p{L}[^{}\\n]{0,60}}}?"
              + "|\\((?i:insert|fill in|enter|your name|company name|job title|name here|date here)\\b"
              + "[^)\\n]{0,100}\\)"
              + "|_{3,}|\\?{3,}|\\.{4,}|%[A-Za-z_]{2,30}%|\\$\\{?[A-Z_]{3,30}}?"
              + "|(?<![\\p{L}\\p{N}])X{2,}(?![\\p{L}\\p{N}])"
              + "|\\b(?:TBD|TBA|TBC|TODO|FIXME)\\b"
              + "|\\b(?i:lorem ipsum|(?:your|company|job|position|interviewer) (?:name|title) here"
              + "|insert (?:name|company|title|date|role|link|here))\\b");

  private OpenPlaces() {}

  /** The first one, as it stands there. */
  static Optional<String> first(String text) {
    Matcher found = PLACE.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
