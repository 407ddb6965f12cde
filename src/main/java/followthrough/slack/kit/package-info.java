/**
 * The toolbox of the face: blocks, text, times, modals and the catch-all; it knows no other part.
 */
@NullMarked
package followthrough.slack.kit;

import org.jspecify.annotations.NullMarked;
