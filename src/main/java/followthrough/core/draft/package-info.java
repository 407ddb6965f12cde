/** What to say: the text of each follow-up, and the checks on what a person made of it. */
@NullMarked
package followthrough.core.draft;

import org.jspecify.annotations.NullMarked;
