package followthrough.app;

import followthrough.core.draft.Words;
import followthrough.core.draft.WordsFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of notes: those that come with the program, or the operator's own instead. */
final class OwnWords {
  private OwnWords() {}

  /**
   * Reads and checks them all.
   *
   * @param folder holds the files that replace those of the same name; null for none
   * @throws StartFailure at the first mistake, with the file and the line
   */
  static Words read(@Nullable Path folder) {
    try {
      if (folder == null) {
        return Words.shipped();
      }
      checkNames(folder);
      return Words.with(name -> text(folder.resolve(name)));
    } catch (WordsFault fault) {
      throw new StartFailure(String.valueOf(fault.getMessage()), fault);
    }
  }

  /** A file under another name would never be read, and nobody would know why. */
  private static void checkNames(Path folder) {
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new StartFailure("WORDS must name a directory that can be read.", e);
    }
    List<String> texts = names.stream().filter(name -> name.endsWith(".txt")).toList();
    for (String name : texts) {
      if (!Words.files().contains(name)) {
        throw new StartFailure(name + ": no file of words has this name");
      }
    }
    if (texts.isEmpty()) {
      throw new StartFailure("WORDS names a directory without a file of words (*.txt).");
    }
  }

  private static Optional<String> text(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new StartFailure(file.getFileName() + ": it cannot be read; it must be UTF-8 text", e);
    }
  }
}
