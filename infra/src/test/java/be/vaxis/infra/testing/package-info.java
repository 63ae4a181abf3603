/** What tests of the whole stand on. */
@NullMarked
package be.vaxis.infra.testing;

import org.jspecify.annotations.NullMarked;
