/** Who is forgotten is unreadable everywhere. */
@NullMarked
package be.vaxis.infra.vault;

import org.jspecify.annotations.NullMarked;
