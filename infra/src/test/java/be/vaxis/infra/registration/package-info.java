/** The register of doses on real parts, through its edges. */
@NullMarked
package be.vaxis.infra.registration;

import org.jspecify.annotations.NullMarked;
