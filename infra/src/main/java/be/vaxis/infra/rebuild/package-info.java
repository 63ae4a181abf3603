/** Rebuilding a projection beside the one that serves, and swapping it in. */
@NullMarked
package be.vaxis.infra.rebuild;

import org.jspecify.annotations.NullMarked;
