/** What a person's interviews add up to, in sentences and as a picture. */
@NullMarked
package followthrough.slack.numbers;

import org.jspecify.annotations.NullMarked;
