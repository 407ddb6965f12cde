package followthrough.app;

import followthrough.almanac.CalendarFiles;
import followthrough.almanac.CalendarPrinter;
import followthrough.core.action.Desk;
import followthrough.core.action.KnownEvents;
import followthrough.slack.calendar.CalendarDesk;
import followthrough.slack.invitations.InvitationReader;
import followthrough.slack.modals.LogInterviewModal;
import followthrough.slack.news.CalendarNews;
import followthrough.slack.news.NewsDesk;
import followthrough.slack.news.Receipts;
import followthrough.slack.uploads.Uploads;
import followthrough.storage.Database;
import followthrough.storage.JdbcCalendarFeeds;
import followthrough.storage.JdbcGivenEntries;
import followthrough.storage.JdbcKnownEvents;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What reads calendars and writes them, put together. */
final class CalendarParts {
  private final Database database;
  private final Desk desk;
  private final KnownEvents events;

  CalendarParts(Database database, Desk desk) {
    this.database = database;
    this.desk = desk;
    this.events = new JdbcKnownEvents(database);
  }

  KnownEvents events() {
    return events;
  }

  InvitationReader invitations(LogInterviewModal form, NewsDesk news, Receipts receipts) {
    CalendarNews told = new CalendarNews(desk, news, receipts);
    return new InvitationReader(new CalendarFiles(), events, form, told);
  }

  /**
   * @param publicUrl where people reach the program; null when they do not
   */
  CalendarDesk desk(Uploads uploads, @Nullable URI publicUrl) {
    return new CalendarDesk(
        desk,
        new CalendarPrinter(),
        new JdbcGivenEntries(database),
        new JdbcCalendarFeeds(database),
        uploads,
        publicUrl);
  }
}
