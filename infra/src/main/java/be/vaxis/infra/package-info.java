/** Wiring of the whole: what contexts need and do not know. */
@NullMarked
package be.vaxis.infra;

import org.jspecify.annotations.NullMarked;
