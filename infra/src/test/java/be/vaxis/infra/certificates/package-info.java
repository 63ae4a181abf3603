/** Certificates on real parts, from the register to whoever refuses them. */
@NullMarked
package be.vaxis.infra.certificates;

import org.jspecify.annotations.NullMarked;
