/** Deadlines on the real store of Quartz. */
@NullMarked
package be.vaxis.infra.deadline;

import org.jspecify.annotations.NullMarked;
