/** What the sandbox remembers: people, messages, modals, Home tabs, and what went wrong. */
@NullMarked
package followthrough.sandbox.state;

import org.jspecify.annotations.NullMarked;
