package followthrough.slack.files;

import followthrough.core.action.Desk;
import followthrough.slack.kit.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the files of a message: fetches each, finds the reader that knows it, and answers. */
public final class FileDesk {
  /** So many of one message are read. */
  static final int MOST = 3;

  /** For all files of a message together: Slack waits three seconds for an answer to it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Downloads downloads;
  private final List<FileReader> readers;

  /**
   * @param readers the first that knows a file gets it
   */
  public FileDesk(Downloads downloads, List<FileReader> readers) {
    this.downloads = downloads;
    this.readers = List.copyOf(readers);
  }

  /** One answer for each file that is read, in the order of the message. */
  public List<Said> answers(Desk.View view, List<NamedFile> files) {
    List<NamedFile> taken = files.subList(0, Math.min(MOST, files.size()));
    List<Said> answers = new ArrayList<>();
    for (NamedFile file : taken) {
      answers.add(answer(view, file, PATIENCE.dividedBy(taken.size())));
    }
    if (files.size() > MOST) {
      answers.add(Said.of(FileSentences.tooMany(files.size() - MOST)));
    }
    return answers;
  }

  /** The same file once more, after a press; empty when Slack does not hand it over. */
  public Optional<DroppedFile> again(String workspace, String name, String address) {
    return downloads.fetch(workspace, address, PATIENCE)
            instanceof Downloads.Fetched.Content content
        ? Optional.of(new DroppedFile(name, address, content.bytes()))
        : Optional.empty();
  }

  private Said answer(Desk.View view, NamedFile file, Duration patience) {
    if (file.hidden()) {
      return Said.of(FileSentences.hidden(file.name()));
    }
    if (file.address().isEmpty()) {
      return Said.of(FileSentences.elsewhere(file.name()));
    }
    if (file.size() > Downloads.MOST_BYTES) {
      return Said.of(FileSentences.tooLarge(file.name()));
    }
    String workspace = view.file().person().id().workspace();
    Downloads.Fetched fetched = downloads.fetch(workspace, file.address(), patience);
    if (fetched instanceof Downloads.Fetched.Content content) {
      return read(view, new DroppedFile(file.name(), file.address(), content.bytes()));
    }
    return Said.of(regret(file.name(), fetched));
  }

  private Said read(Desk.View view, DroppedFile file) {
    return readers.stream()
        .filter(reader -> reader.knows(file))
        .findFirst()
        .map(reader -> reader.read(view, file))
        .orElseGet(
            () ->
                Said.of(
                    FileSentences.unknown(
                        file.name(), readers.stream().map(FileReader::kind).toList())));
  }

  private static String regret(String name, Downloads.Fetched fetched) {
    if (fetched instanceof Downloads.Fetched.TooLarge) {
      return FileSentences.tooLarge(name);
    }
    if (fetched instanceof Downloads.Fetched.NotAllowed) {
      return FileSentences.notAllowed(name);
    }
    return fetched instanceof Downloads.Fetched.Gone
        ? FileSentences.gone(name)
        : FileSentences.notNow(name);
  }
}
