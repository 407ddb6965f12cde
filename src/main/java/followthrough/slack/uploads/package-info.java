/** Files that the app sends to a person's direct messages. */
@org.jspecify.annotations.NullMarked
package followthrough.slack.uploads;
