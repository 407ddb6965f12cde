/**
 * Reads what is given about interviews in one line or in a mail, and proposes what to do with it.
 */
@NullMarked
package followthrough.slack.pasted;

import org.jspecify.annotations.NullMarked;
