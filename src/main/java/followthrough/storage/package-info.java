/** The memory: case files and deliveries in H2 or PostgreSQL, by the same SQL. */
@NullMarked
package followthrough.storage;

import org.jspecify.annotations.NullMarked;
