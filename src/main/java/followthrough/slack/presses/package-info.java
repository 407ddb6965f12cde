/** What a press in a reminder does, and what is shown in its stead. */
@NullMarked
package followthrough.slack.presses;

import org.jspecify.annotations.NullMarked;
