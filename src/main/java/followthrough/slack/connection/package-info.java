/** The way to Slack and back: clients, who the bot is, and what repeats, fails or is unheard. */
@NullMarked
package followthrough.slack.connection;

import org.jspecify.annotations.NullMarked;
