/** How often something may be done from one place, before it has to wait. Each process counts for itself. */
@NullMarked
package be.vaxis.kernel.pace;

import org.jspecify.annotations.NullMarked;
