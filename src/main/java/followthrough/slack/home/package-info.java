/** The Home tab: what is due, what comes next, and the pipeline. */
@NullMarked
package followthrough.slack.home;

import org.jspecify.annotations.NullMarked;
