/** What a person tells: one menu for everything that can happen, and the forms behind it. */
@NullMarked
package followthrough.slack.news;

import org.jspecify.annotations.NullMarked;
