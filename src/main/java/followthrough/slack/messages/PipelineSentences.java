package followthrough.slack.messages;

import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Stage;

/** The words for where an opportunity stands and how an interview takes place. */
public final class PipelineSentences {
  private PipelineSentences() {}

  public static String stage(Stage stage) {
    return switch (stage) {
      case OFFER -> "Offer in hand";
      case OPEN -> "Under way";
      case ACCEPTED -> "Accepted";
      case DECLINED -> "Declined";
      case WITHDRAWN -> "Withdrawn";
      case REJECTED -> "Rejected";
      case ARCHIVED -> "Archived";
    };
  }

  /** For the middle of a sentence. */
  public static String format(Format format) {
    return switch (format) {
      case UNKNOWN -> "format not known";
      case IN_PERSON -> "in person";
      case VIDEO -> "video";
      case PHONE -> "phone";
      case PHONE_SCREEN -> "phone screen";
      case VIDEO_SCREEN -> "video screen";
      case ONSITE_PANEL -> "panel on site";
      case VIDEO_PANEL -> "video panel";
    };
  }
}
