/** Reads codes out of pictures that somebody sends. */
@NullMarked
package be.vaxis.infra.picture;

import org.jspecify.annotations.NullMarked;
