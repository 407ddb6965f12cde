/** The pulse: notices what time has made due, and sends it. */
@NullMarked
package followthrough.schedule;

import org.jspecify.annotations.NullMarked;
