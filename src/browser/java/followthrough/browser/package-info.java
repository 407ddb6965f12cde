/** The sandbox's page in a real browser, used as people use it. */
@NullMarked
package followthrough.browser;

import org.jspecify.annotations.NullMarked;
