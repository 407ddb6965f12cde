/** What a person tells after an interview: the form, its checks, and what is said to it. */
@NullMarked
package followthrough.slack.debrief;

import org.jspecify.annotations.NullMarked;
