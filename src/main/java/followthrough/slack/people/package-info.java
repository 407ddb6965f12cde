/** Who asks: met at first contact, and kept in their own time zone. */
@NullMarked
package followthrough.slack.people;

import org.jspecify.annotations.NullMarked;
