/** A self-hosted Slack app that coaches a job seeker through the days after an interview. */
@NullMarked
package followthrough;

import org.jspecify.annotations.NullMarked;
