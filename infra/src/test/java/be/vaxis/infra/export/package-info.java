/** The export for research on real parts. */
@NullMarked
package be.vaxis.infra.export;

import org.jspecify.annotations.NullMarked;
