/** Public holidays of the world, behind the core's small interface. */
@NullMarked
package followthrough.almanac;

import org.jspecify.annotations.NullMarked;
