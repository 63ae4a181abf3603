/** The real parts on loopback, and how they end. */
@NullMarked
package be.vaxis.infra.embedded;

import org.jspecify.annotations.NullMarked;
