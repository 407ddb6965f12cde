/** The Web API of the sandbox: what the app calls, answered as Slack answers. */
@NullMarked
package followthrough.sandbox.api;

import org.jspecify.annotations.NullMarked;
