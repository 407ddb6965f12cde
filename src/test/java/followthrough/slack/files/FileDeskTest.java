package followthrough.slack.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.File;
import followthrough.core.action.Desk;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.PlainWords;
import followthrough.slack.kit.Said;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the files of a message, before any reader. */
class FileDeskTest {
  private final List<String> asked = new ArrayList<>();
  private Downloads.Fetched next =
      new Downloads.Fetched.Content("MARK 1".getBytes(StandardCharsets.UTF_8));

  private final FileDesk desk =
      new FileDesk(
          (workspace, address, patience) -> {
            asked.add(workspace + " " + address + " " + patience);
            return next;
          },
          List.of(reader("a mark (.mrk)", "MARK"), reader("a letter (.ltr)", "M")));

  private static FileReader reader(String kind, String beginning) {
    return new FileReader() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public boolean knows(DroppedFile file) {
        return file.beginning(beginning.length()).equals(beginning);
      }

      @Override
      public Said read(Desk.View view, DroppedFile file) {
        return Said.of(kind + ": " + file.name() + " of " + file.content().length);
      }
    };
  }

  @Test
  void theFirstReaderThatKnowsItGetsIt() throws Exception {
    assertThat(said(named("one.mrk"))).containsExactly("a mark (.mrk): one.mrk of 6");
    assertThat(asked).containsExactly("T1 https://files.slack.com/one.mrk PT2S");
  }

  @Test
  void whatNobodyKnowsIsAnsweredWithWhatCanBeDropped() throws Exception {
    next = new Downloads.Fetched.Content(new byte[] {0, 1});

    assertThat(said(named("*bold*.exe")))
        .containsExactly(
            "I don't know how to read \u201c*bold*.exe\u201d, so nothing was saved. You can drop a mark (.mrk) or a letter (.ltr) here, or type /interview to log it by hand.");
  }

  @Test
  void everyTroubleHasItsSentence() throws Exception {
    next = new Downloads.Fetched.NotAllowed();
    assertThat(said(named("a"))).first().asString().contains("not allowed", "files:read");
    next = new Downloads.Fetched.Gone();
    assertThat(said(named("a"))).first().asString().contains("don't find");
    next = new Downloads.Fetched.NotNow();
    assertThat(said(named("a"))).first().asString().contains("didn't hand me", "in time");
    next = new Downloads.Fetched.TooLarge();
    assertThat(said(named("a"))).first().asString().contains("at most 1 MB");
  }

  @Test
  void whatCannotBeReadIsNotFetched() throws Exception {
    File large = named("large");
    large.setSize(1_000_001);
    File checked = named("checked");
    checked.setFileAccess("check_file_info");
    File old = named("old");
    old.setMode("hidden_by_limit");
    File linked = named("linked");
    linked.setExternal(true);

    assertThat(said(large, checked, old))
        .satisfiesExactly(
            one -> assertThat(one).contains("at most 1 MB"),
            one -> assertThat(one).contains("doesn't let me open \u201cchecked\u201d"),
            one -> assertThat(one).contains("doesn't let me open \u201cold\u201d"));
    assertThat(said(linked)).first().asString().contains("leads out of Slack");
    assertThat(asked).isEmpty();
  }

  @Test
  void threeAreReadWithinOneAnswersTime() throws Exception {
    List<String> said = said(Collections.nCopies(5, named("a.mrk")).toArray(File[]::new));

    assertThat(said).hasSize(4);
    assertThat(said.get(3)).contains("three files at a time and left out 2");
    assertThat(asked).hasSize(3).allMatch(one -> one.endsWith(" PT0.666666666S"));
  }

  private List<String> said(File... files) throws Exception {
    try (Bench bench = new Bench().met()) {
      Desk.View view = bench.desk.look(Bench.ADA).orElseThrow();
      List<String> said =
          desk.answers(view, List.of(files).stream().map(NamedFile::of).toList()).stream()
              .map(Said::text)
              .toList();
      said.forEach(PlainWords::in);
      return said;
    }
  }

  private static File named(String name) {
    File file = new File();
    file.setName(name);
    file.setSize(6);
    file.setUrlPrivateDownload("https://files.slack.com/" + name);
    return file;
  }
}
