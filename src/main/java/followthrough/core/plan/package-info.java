/** What should be sent to whom, how and when: the rules of follow-up-rules.md as pure functions. */
@NullMarked
package followthrough.core.plan;

import org.jspecify.annotations.NullMarked;
