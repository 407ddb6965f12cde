/**
 * What a person's Slack client does: tells the app what was typed and pressed, and shows answers.
 */
@NullMarked
package followthrough.sandbox.play;

import org.jspecify.annotations.NullMarked;
