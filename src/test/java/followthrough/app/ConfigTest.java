package followthrough.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.app.Config.LogFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  private static final String BOT =
      "xoxb-" + "123456789012-1234567890123-" + "AbCdEfGhIjKlMnOpQrStUvWx";
  private static final String APP = "xapp-1-" + "A012AB3CD-1234567890123-" + "0a1b2c3d4e5f60718293";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String OLD_SECRET = "fedcba9876543210fedcba9876543210";

  @TempDir private Path directory;

  @Test
  void withoutAnySlackVariableItIsASandboxInMemory() {
    Config config = read();

    assertThat(config.mode()).isEqualTo(new Mode.Sandbox());
    assertThat(config.slackApi()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(config.bindAddress()).isEqualTo("127.0.0.1");
    assertThat(config.port()).isEqualTo(3000);
    assertThat(config.database())
        .isEqualTo(new Config.Database("jdbc:h2:mem:followthrough", null, null));
    assertThat(config.logFormat()).isEqualTo(LogFormat.TEXT);
  }

  @Test
  void theSandboxKeepsItsDataWhereItIsTold() {
    assertThat(read("DATABASE_URL", "jdbc:h2:file:./try").database().url())
        .isEqualTo("jdbc:h2:file:./try");
  }

  @Test
  void aBotTokenAndASigningSecretMeanHttp() {
    Config config = read("SLACK_BOT_TOKEN", BOT, "SLACK_SIGNING_SECRET", SECRET);

    assertThat(config.mode())
        .isEqualTo(new Mode.Http(new Secret(BOT), List.of(new Secret(SECRET))));
    assertThat(config.database().url()).isEqualTo("jdbc:h2:file:./data/followthrough");
  }

  @Test
  void thePreviousSecretComesSecond() {
    Config config =
        read(
            "SLACK_BOT_TOKEN", BOT,
            "SLACK_SIGNING_SECRET", SECRET,
            "SLACK_SIGNING_SECRET_PREVIOUS", OLD_SECRET);

    assertThat(config.mode())
        .isEqualTo(
            new Mode.Http(new Secret(BOT), List.of(new Secret(SECRET), new Secret(OLD_SECRET))));
  }

  @Test
  void anAppTokenMeansSocketModeWithOrWithoutASigningSecret() {
    Mode expected = new Mode.SocketMode(new Secret(BOT), new Secret(APP));

    assertThat(read("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP).mode()).isEqualTo(expected);
    assertThat(
            read("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP, "SLACK_SIGNING_SECRET", SECRET)
                .mode())
        .isEqualTo(expected);
  }

  @Test
  void everythingElseCanBeSet() {
    Config config =
        read(
            "PORT", "8080",
            "BIND_ADDRESS", "127.0.0.1",
            "DATABASE_URL", "jdbc:postgresql://db/followthrough",
            "DATABASE_USER", "ft",
            "DATABASE_PASSWORD", "pw",
            "LOG_FORMAT", "json");

    assertThat(config.port()).isEqualTo(8080);
    assertThat(config.bindAddress()).isEqualTo("127.0.0.1");
    assertThat(config.database())
        .isEqualTo(
            new Config.Database("jdbc:postgresql://db/followthrough", "ft", new Secret("pw")));
    assertThat(config.logFormat()).isEqualTo(LogFormat.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SLACK_SIGNING_SECRET=S                        | SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not
          SLACK_SIGNING_SECRET_PREVIOUS=S               | SLACK_SIGNING_SECRET_PREVIOUS is set but SLACK_BOT_TOKEN is not
          SLACK_APP_TOKEN=A                             | SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not
          SLACK_API_URL=http://localhost/               | SLACK_API_URL is set but SLACK_BOT_TOKEN is not
          SLACK_BOT_TOKEN=B                             | SLACK_BOT_TOKEN is set but SLACK_SIGNING_SECRET is not
          SLACK_BOT_TOKEN=B;SLACK_SIGNING_SECRET_PREVIOUS=S | SLACK_BOT_TOKEN is set but SLACK_SIGNING_SECRET is not
          SLACK_BOT_TOKEN=xoxb-your-token               | SLACK_BOT_TOKEN holds an example value
          SLACK_BOT_TOKEN=xoxb-...                      | SLACK_BOT_TOKEN holds an example value
          SLACK_BOT_TOKEN=xoxb-                         | SLACK_BOT_TOKEN holds an example value
          SLACK_BOT_TOKEN=changeme                      | SLACK_BOT_TOKEN holds an example value
          SLACK_BOT_TOKEN=xoxb-111-222-xxxxxxxxxxxx     | SLACK_BOT_TOKEN holds an example value
          SLACK_BOT_TOKEN=<token>                       | SLACK_BOT_TOKEN holds an example value
          SLACK_BOT_TOKEN=xoxp-123-456-abc              | SLACK_BOT_TOKEN does not start with xoxb-
          SLACK_BOT_TOKEN=A                             | SLACK_BOT_TOKEN does not start with xoxb-
          SLACK_BOT_TOKEN=xoxb-12 34                    | SLACK_BOT_TOKEN holds a character that no token has
          SLACK_BOT_TOKEN=B;SLACK_APP_TOKEN=B           | SLACK_APP_TOKEN does not start with xapp-
          SLACK_BOT_TOKEN=B;SLACK_APP_TOKEN=xapp-your-token | SLACK_APP_TOKEN holds an example value
          SLACK_BOT_TOKEN=B;SLACK_SIGNING_SECRET=your-signing-secret | SLACK_SIGNING_SECRET holds an example value
          SLACK_BOT_TOKEN=B;SLACK_SIGNING_SECRET=0123456789abcdef | SLACK_SIGNING_SECRET is not a signing secret
          SLACK_BOT_TOKEN=B;SLACK_SIGNING_SECRET=B      | SLACK_SIGNING_SECRET is not a signing secret
          SLACK_BOT_TOKEN=B;SLACK_SIGNING_SECRET=S;SLACK_SIGNING_SECRET_PREVIOUS=none | SLACK_SIGNING_SECRET_PREVIOUS is not a signing secret
          SLACK_CLIENT_ID=1.2                           | SLACK_CLIENT_ID is set, but this version serves one workspace
          SLACK_CLIENT_SECRET=S;SLACK_BOT_TOKEN=B       | SLACK_CLIENT_SECRET is set, but this version serves one workspace
          TOKEN_KEY=k                                   | TOKEN_KEY is set, but this version serves one workspace
          PORT=http                                     | PORT must be a number
          PORT=-1                                       | PORT must be a number
          PORT=65536                                    | PORT must be a number
          PORT=99999999999                              | PORT must be a number
          DATABASE_URL=jdbc:mysql://db                  | DATABASE_URL must start with jdbc:h2: or jdbc:postgresql:
          DATABASE_URL=postgres://db                    | DATABASE_URL must start with jdbc:h2: or jdbc:postgresql:
          LOG_FORMAT=xml                                | LOG_FORMAT must be text or json
          SLACK_BOT_TOKEN=B;SLACK_APP_TOKEN=A;SLACK_API_URL=slack.com | SLACK_API_URL must be an http or https address
          SLACK_BOT_TOKEN=B;SLACK_APP_TOKEN=A;SLACK_API_URL=ftp://slack.com/ | SLACK_API_URL must be an http or https address
          SLACK_BOT_TOKEN=B;SLACK_APP_TOKEN=A;SLACK_API_URL=http:/x y/ | SLACK_API_URL must be an http or https address
          SLACK_BOT_TOKEN_FILE=missing                  | The file that SLACK_BOT_TOKEN_FILE names cannot be read
          """)
  void whatCannotWorkStopsTheStartWithOneLine(String given, String sentence) {
    Map<String, String> environment = new HashMap<>();
    for (String pair : given.split(";")) {
      String[] parts = pair.split("=", 2);
      environment.put(
          parts[0],
          switch (parts[1]) {
            case "B" -> BOT;
            case "A" -> APP;
            case "S" -> SECRET;
            default -> parts[1];
          });
    }

    assertThatThrownBy(() -> Config.read(environment, directory))
        .isInstanceOf(StartFailure.class)
        .hasMessageStartingWith(sentence)
        .hasMessageEndingWith(".")
        .hasMessageNotContaining("\n")
        .hasMessageNotContainingAny(BOT, APP, SECRET);
  }

  @Test
  void aHalfSetSlackSaysHowToGetTheRest() {
    assertThatThrownBy(() -> read("SLACK_BOT_TOKEN", BOT))
        .hasMessageContaining("Basic Information")
        .hasMessageContaining("SLACK_APP_TOKEN");
    assertThatThrownBy(() -> read("SLACK_APP_TOKEN", APP))
        .hasMessageContaining("OAuth & Permissions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xoxb-1234567890-AbCdEfGhIjKlMnOpQrStUvWx",
        "xoxb-123456789012-1234567890123-yourXamplehereTokenXoxbA",
        "xoxb-1-2-a",
      })
  void tokensOfEveryRealShapeAreTaken(String token) {
    assertThat(read("SLACK_BOT_TOKEN", token, "SLACK_SIGNING_SECRET", SECRET).mode())
        .isInstanceOf(Mode.Http.class);
  }

  @Test
  void anEmptyValueCountsAsNone() {
    assertThat(read("SLACK_BOT_TOKEN", "", "SLACK_SIGNING_SECRET", " ", "PORT", "").mode())
        .isEqualTo(new Mode.Sandbox());
  }

  @Test
  void theFileIsReadAndTheEnvironmentWins() throws IOException {
    dotEnv(
        """
        \uFEFF# a comment

        PORT=4000
        export BIND_ADDRESS = "127.0.0.1" # here
        DATABASE_USER='a # b'
        DATABASE_PASSWORD=p=w#1
        LOG_FORMAT=json # comment
        SOMETHING_ELSE=ignored
        """);

    Config config = read("PORT", "5000");

    assertThat(config.port()).isEqualTo(5000);
    assertThat(config.bindAddress()).isEqualTo("127.0.0.1");
    assertThat(config.database().user()).isEqualTo("a # b");
    assertThat(config.database().password()).isEqualTo(new Secret("p=w#1"));
    assertThat(config.logFormat()).isEqualTo(LogFormat.JSON);
  }

  @Test
  void aFileWithWindowsLineEndsIsRead() throws IOException {
    dotEnv("PORT=4000\r\nBIND_ADDRESS=::1\r\n");

    assertThat(read().port()).isEqualTo(4000);
    assertThat(read().bindAddress()).isEqualTo("::1");
  }

  @Test
  void aLineThatIsNoSettingIsNamedByItsNumberOnly() throws IOException {
    dotEnv("PORT=4000\nmy secret\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(StartFailure.class)
        .hasMessage("Line 2 of .env is not of the form NAME=value.");
  }

  @Test
  void aFileThatCannotBeReadStopsTheStart() throws IOException {
    Files.createDirectory(directory.resolve(".env"));

    assertThatThrownBy(this::read)
        .isInstanceOf(StartFailure.class)
        .hasMessageStartingWith("The file .env cannot be read");
  }

  @Test
  void aValueCanComeFromAFileOfItsOwn() throws IOException {
    Files.writeString(directory.resolve("token"), BOT + "\n");
    Files.writeString(directory.resolve("secret"), SECRET + "\r\n");
    dotEnv("SLACK_SIGNING_SECRET_FILE=secret\n");

    Config config = read("SLACK_BOT_TOKEN_FILE", directory.resolve("token").toString());

    assertThat(config.mode())
        .isEqualTo(new Mode.Http(new Secret(BOT), List.of(new Secret(SECRET))));
  }

  @Test
  void anEmptyFileOrBothFormsStopTheStart() throws IOException {
    Files.writeString(directory.resolve("empty"), "\n");

    assertThatThrownBy(() -> read("DATABASE_PASSWORD_FILE", "empty"))
        .hasMessage("The file that DATABASE_PASSWORD_FILE names is empty.");
    assertThatThrownBy(() -> read("PORT", "1", "PORT_FILE", "empty"))
        .hasMessage("Both PORT and PORT_FILE are set; keep one.");
  }

  @Test
  void secretsAreNotShown() {
    Config config =
        read(
            "SLACK_BOT_TOKEN",
            BOT,
            "SLACK_SIGNING_SECRET",
            SECRET,
            "DATABASE_URL",
            "jdbc:postgresql://db/ft?password=hidden1",
            "DATABASE_PASSWORD",
            "hidden2");

    assertThat(config.toString()).doesNotContain(BOT, SECRET, "hidden");
    assertThat(read("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP).toString())
        .doesNotContain(BOT, APP);
  }

  @Test
  void theExampleFileNamesEverySettingWithItsDefault() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> example = exampleFile();
    for (Setting setting : Setting.values()) {
      String standard = setting.standard();
      boolean free = standard == null && example.containsKey(setting.name());
      expected.put(setting.name(), free ? example.get(setting.name()) : standard);
    }

    assertThat(example).containsExactlyEntriesOf(expected);
  }

  @Test
  void theExampleFileCopiedAsItIsStartsASandbox() throws IOException {
    Files.copy(Path.of(".env.example"), directory.resolve(".env"));

    assertThat(read()).isEqualTo(Config.read(Map.of(), Path.of("target")));
  }

  @Test
  void theExampleValuesOfSlacksSettingsAreRefused() throws IOException {
    List<String> refused = new ArrayList<>();
    for (Map.Entry<String, String> entry : exampleFile().entrySet()) {
      if (!entry.getValue().startsWith("http") && entry.getKey().startsWith("SLACK_")) {
        assertThatThrownBy(() -> read(entry.getKey(), entry.getValue()))
            .isInstanceOf(StartFailure.class)
            .hasMessageStartingWith(entry.getKey() + " holds an example value.");
        refused.add(entry.getKey());
      }
    }
    assertThat(refused).hasSize(4);
  }

  private static Map<String, String> exampleFile() throws IOException {
    Pattern line = Pattern.compile("#([A-Z_]+)=(.*)");
    Map<String, String> values = new LinkedHashMap<>();
    Files.readAllLines(Path.of(".env.example")).stream()
        .map(line::matcher)
        .filter(java.util.regex.Matcher::matches)
        .forEach(found -> values.put(found.group(1), found.group(2)));
    return values;
  }

  private void dotEnv(String content) throws IOException {
    Files.writeString(directory.resolve(".env"), content);
  }

  private Config read(String... namesAndValues) {
    Map<String, String> environment = new HashMap<>();
    List<String> pairs = Arrays.asList(namesAndValues);
    for (int i = 0; i < pairs.size(); i += 2) {
      environment.put(pairs.get(i), pairs.get(i + 1));
    }
    return Config.read(environment, directory);
  }
}
