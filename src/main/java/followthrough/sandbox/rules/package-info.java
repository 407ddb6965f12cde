/**
 * What Slack accepts: Block Kit's limits as tables, and the words with which Slack refuses the
 * rest.
 */
@NullMarked
package followthrough.sandbox.rules;

import org.jspecify.annotations.NullMarked;
