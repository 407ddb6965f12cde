/** What a reminder says, and how it is posted. */
@NullMarked
package followthrough.slack.messages;

import org.jspecify.annotations.NullMarked;
