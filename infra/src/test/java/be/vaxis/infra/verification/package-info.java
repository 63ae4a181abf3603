/** Certificates are verified on the whole system. */
@NullMarked
package be.vaxis.infra.verification;

import org.jspecify.annotations.NullMarked;
