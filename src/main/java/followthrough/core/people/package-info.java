/** Who is coached, and when they may be disturbed. */
@NullMarked
package followthrough.core.people;

import org.jspecify.annotations.NullMarked;
