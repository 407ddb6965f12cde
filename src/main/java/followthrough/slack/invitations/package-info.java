/** Invitations from calendars: what is certain in them, and what becomes of it. */
@NullMarked
package followthrough.slack.invitations;

import org.jspecify.annotations.NullMarked;
