/** The jobs a person is after, the talks they had, whom they met, and what happened. */
@NullMarked
package followthrough.core.pipeline;

import org.jspecify.annotations.NullMarked;
