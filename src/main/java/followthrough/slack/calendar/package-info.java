/** The pipeline for people's own calendars: as a file, and under an address. */
@NullMarked
package followthrough.slack.calendar;

import org.jspecify.annotations.NullMarked;
