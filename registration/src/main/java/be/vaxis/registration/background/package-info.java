/** What this context does by itself, beside what somebody asks of it. */
@NullMarked
package be.vaxis.registration.background;

import org.jspecify.annotations.NullMarked;
