/** The reminders in a person's direct messages: what they say, and what their buttons do. */
@NullMarked
package followthrough.slack.messages;

import org.jspecify.annotations.NullMarked;
