/** Deadlines: what the house does by itself when a moment has come. */
@NullMarked
package be.vaxis.infra.deadline;

import org.jspecify.annotations.NullMarked;
