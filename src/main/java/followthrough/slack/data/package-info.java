/** What is kept of a person, as files: a copy to take away, and a copy to bring in. */
@NullMarked
package followthrough.slack.data;

import org.jspecify.annotations.NullMarked;
