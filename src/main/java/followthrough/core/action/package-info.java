/** What a person or time can do: one class an intention, and the ports they need. */
@NullMarked
package followthrough.core.action;

import org.jspecify.annotations.NullMarked;
