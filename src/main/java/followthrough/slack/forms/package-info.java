/** What every form is made of: questions, what was typed, lines of people, and what was there. */
@NullMarked
package followthrough.slack.forms;

import org.jspecify.annotations.NullMarked;
