/**
 * A small Slack of its own, for tests, benchmarks and first steps: what it remembers is in {@code
 * state}, what it accepts in {@code rules}, what apps call in {@code api}, what people do in {@code
 * play}, and how people look at it in {@code page}. This package joins them.
 */
@NullMarked
package followthrough.sandbox;

import org.jspecify.annotations.NullMarked;
