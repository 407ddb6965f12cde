/** Tables of another tracker or a spreadsheet: read line by line, shown, and taken over. */
@NullMarked
package followthrough.slack.sheets;

import org.jspecify.annotations.NullMarked;
