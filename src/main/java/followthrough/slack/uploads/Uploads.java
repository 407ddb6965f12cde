package followthrough.slack.uploads;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Background;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.RichText;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends files to people's direct messages; whoever does not get theirs is told so there. */
public final class Uploads {
  private static final Logger log = LoggerFactory.getLogger(Uploads.class);
  private static final String NO_SCOPE = "missing_scope";

  private final WorkspaceClients clients;
  private final Background background;

  public Uploads(WorkspaceClients clients, Background background) {
    this.clients = clients;
    this.background = background;
  }

  /** Makes the file when its turn has come. */
  @FunctionalInterface
  public interface Making {
    OutgoingFile make();
  }

  /**
   * Makes the file and sends it soon, on another thread.
   *
   * @return false when there is too much waiting already, so that nothing will come
   */
  public boolean send(PersonId person, Making file) {
    return background.run("send a file", () -> sendNow(person, file));
  }

  private void sendNow(PersonId person, Making making) throws IOException, SlackApiException {
    MethodsClient slack = clients.patient(person.workspace());
    // A message finds a person by the id of the user; a file needs the conversation's own.
    ConversationsOpenResponse opened =
        slack.conversationsOpen(r -> r.users(List.of(person.user())));
    if (!opened.isOk()) {
      log.warn("A file has nowhere to go: {}", opened.getError());
      return;
    }
    String channel = opened.getChannel().getId();
    OutgoingFile file;
    try {
      file = making.make();
    } catch (StoreUnavailable away) {
      // It is made again when the store is back.
      throw away;
    } catch (RuntimeException surprise) {
      tell(slack, channel, UploadSentences.NOT_MADE);
      throw surprise;
    }
    String error = upload(slack, channel, file);
    if (!error.isEmpty()) {
      log.warn("A file was not taken: {}", error);
      tell(
          slack,
          channel,
          error.equals(NO_SCOPE) ? UploadSentences.NOT_ALLOWED : UploadSentences.NOT_NOW);
    }
  }

  /** Empty when Slack took it, else its error. */
  @SuppressWarnings("deprecation") // Asking for what the library would ask needs another scope.
  private static String upload(MethodsClient slack, String channel, OutgoingFile file) {
    try {
      String alternative = file.description().isEmpty() ? null : file.description();
      slack.filesUploadV2(
          r ->
              r.channel(channel)
                  .filename(file.name())
                  .title(file.name())
                  .altTxt(alternative)
                  .fileData(file.content())
                  .initialComment(file.comment())
                  .requestFileInfo(false));
      return "";
    } catch (SlackFilesUploadV2Exception refused) {
      return error(refused);
    } catch (SlackApiException answer) {
      return "status " + answer.getResponse().code();
    } catch (IOException broken) {
      return broken.getClass().getSimpleName();
    }
  }

  private static String error(SlackFilesUploadV2Exception refused) {
    FilesCompleteUploadExternalResponse end = refused.getCompleteResponse();
    return Stream.concat(
            refused.getGetURLResponses().stream().map(FilesGetUploadURLExternalResponse::getError),
            Stream.ofNullable(end).map(FilesCompleteUploadExternalResponse::getError))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("the bytes were not taken");
  }

  private static void tell(MethodsClient slack, String channel, String sentence)
      throws IOException, SlackApiException {
    slack.chatPostMessage(
        r ->
            r.channel(channel)
                .text(RichText.spoken(sentence))
                .blocks(List.of(Elements.lines(sentence))));
  }
}
