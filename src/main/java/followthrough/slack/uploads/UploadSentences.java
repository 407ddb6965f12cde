package followthrough.slack.uploads;

/** Every sentence that a person reads when a file does not reach them. */
final class UploadSentences {
  static final String NOT_ALLOWED =
      "I can't send you the file, because this workspace doesn't let me send files yet. Whoever runs Followthrough can allow it with `files:write` in the app's settings.";
  static final String NOT_NOW =
      "Slack didn't take the file just now. Nothing is lost; please ask for it again in a minute.";

  static final String NOT_MADE =
      "Something went wrong, so I couldn't make your file. Nothing is lost; please ask for it again, and tell whoever runs Followthrough if that doesn't help.";

  private UploadSentences() {}
}
