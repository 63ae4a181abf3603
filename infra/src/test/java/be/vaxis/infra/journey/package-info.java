/** The four jobs, end to end, as their people do them. */
@NullMarked
package be.vaxis.infra.journey;

import org.jspecify.annotations.NullMarked;
