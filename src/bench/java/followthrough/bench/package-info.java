/** Measures the whole program from outside, over HTTP; no test runs any of it. */
@NullMarked
package followthrough.bench;

import org.jspecify.annotations.NullMarked;
