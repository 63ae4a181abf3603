/** The clock of the process; a demo's can be moved. */
@NullMarked
package be.vaxis.infra.clock;

import org.jspecify.annotations.NullMarked;
