/** Reactions: what follows from a fact without anybody asking for it. */
@NullMarked
package be.vaxis.registration.process;

import org.jspecify.annotations.NullMarked;
