/** What a context does by itself, beside what somebody asks of it. */
@NullMarked
package be.vaxis.kernel.background;

import org.jspecify.annotations.NullMarked;
