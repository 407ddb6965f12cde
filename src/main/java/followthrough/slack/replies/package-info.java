/** What people type to the app in plain words: read strictly, carried out, and always answered. */
@NullMarked
package followthrough.slack.replies;

import org.jspecify.annotations.NullMarked;
