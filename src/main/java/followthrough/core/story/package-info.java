/** The one reading of what happened, for everybody who tells of it or asks about it. */
@NullMarked
package followthrough.core.story;

import org.jspecify.annotations.NullMarked;
