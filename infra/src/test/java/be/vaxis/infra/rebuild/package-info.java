/** A projection is rebuilt while it serves. */
@NullMarked
package be.vaxis.infra.rebuild;

import org.jspecify.annotations.NullMarked;
