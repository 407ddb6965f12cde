/** Files that people drop into the conversation: fetched, recognized, and given to their reader. */
@NullMarked
package followthrough.slack.files;

import org.jspecify.annotations.NullMarked;
