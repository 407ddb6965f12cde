package followthrough.slack.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.people.PersonId;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxServer;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import followthrough.sandbox.TimeTravel;
import followthrough.slack.connection.SlackApi;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Background;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file travels to the DM through the small Slack, or a sentence says why it did not. */
class UploadsTest {
  private static final byte[] CONTENT = {0, 1, -1, 'P', 'K'};

  private final SandboxServer slack =
      SandboxServer.start(SandboxOptions.standard(TimeTravel.none()));
  private final Background background = new Background(1, 10);
  private final SlackApi api = SlackApi.at(URI.create(slack.apiUrl()));
  private final SandboxUser ada = slack.sandbox().user("Ada");
  private final Uploads uploads =
      new Uploads(WorkspaceClients.one(api, slack.sandbox().botToken()), background);

  UploadsTest() {
    slack.connect(URI.create("http://127.0.0.1:1/"));
  }

  @AfterEach
  void end() {
    background.close(Duration.ZERO);
    api.close();
    slack.close();
  }

  @Test
  void itArrivesByteByByteWithItsSentence() {
    List<ShownMessage> messages = sent(new OutgoingFile("all.zip", CONTENT, "", "Here it is."));

    assertThat(messages).singleElement().matches(one -> one.text().equals("Here it is."));
    assertThat(slack.sandbox().downloads(ada, ".zip")).isEqualTo(CONTENT);
    assertThat(slack.sandbox().remarks()).isEmpty();
  }

  @Test
  void thePageHandsItOutAsAFileAndNeverShowsIt() throws Exception {
    sent(new OutgoingFile("a page.html", "<b>no</b>".getBytes(StandardCharsets.UTF_8), "", ""));
    HttpResponse<String> page = get("/download/" + fileId());

    assertThat(page.body()).isEqualTo("<b>no</b>");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(page.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"a_page.html\"");
    assertThat(get("/download/F0NONE").statusCode()).isEqualTo(404);
  }

  @Test
  void whereItIsNotAllowedThePersonIsToldWhoCanAllowIt() {
    slack.sandbox().badDays().next("files.getUploadURLExternal").answersError("missing_scope");

    assertThat(sent(new OutgoingFile("all.zip", CONTENT, "", "Here it is.")))
        .singleElement()
        .matches(one -> one.shows("doesn't let me send files yet"))
        .matches(one -> one.shows("files:write"));
  }

  @Test
  void whateverElseGoesWrongIsToldToo() {
    OutgoingFile file = new OutgoingFile("all.zip", CONTENT, "", "Here it is.");
    slack.sandbox().badDays().next("files.completeUploadExternal").answersError("internal_error");
    assertThat(sent(file)).singleElement().matches(one -> one.shows("Slack didn't take the file"));

    slack.sandbox().badDays().next("upload").answersStatus(500);
    assertThat(sent(file)).hasSize(2).allMatch(one -> one.shows("Slack didn't take the file"));

    slack.sandbox().badDays().next("files.getUploadURLExternal").answersTooManyRequests(1);
    assertThat(sent(file)).hasSize(3).allMatch(one -> one.shows("Slack didn't take the file"));
  }

  @Test
  void aFileIsNeitherEmptyNorEndless() {
    for (byte[] content : new byte[][] {{}, new byte[OutgoingFile.MOST_BYTES + 1]}) {
      assertThatThrownBy(() -> new OutgoingFile("a", content, "", ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private List<ShownMessage> sent(OutgoingFile file) {
    assertThat(uploads.send(new PersonId(Sandbox.TEAM, ada.id()), () -> file)).isTrue();
    org.awaitility.Awaitility.await().until(background::idle);
    return ada.messages();
  }

  private String fileId() throws Exception {
    HttpResponse<String> look =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(slack.base() + "/do/look"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"user\":\"" + ada.id() + "\"}"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    return look.body().replaceAll("(?s).*?\"id\":\"(F0[^\"]+)\".*", "$1");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(slack.base() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
