/** The page on which a person uses the sandbox, and the calls it makes. */
@NullMarked
package followthrough.sandbox.page;

import org.jspecify.annotations.NullMarked;
