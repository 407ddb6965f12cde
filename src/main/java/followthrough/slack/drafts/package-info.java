/** The form behind Draft: what to say to one person, edited, checked and kept. */
@NullMarked
package followthrough.slack.drafts;

import org.jspecify.annotations.NullMarked;
