/** One company's story in a modal: what comes, who was met, what was promised, what happened. */
@NullMarked
package followthrough.slack.opportunity;

import org.jspecify.annotations.NullMarked;
