/** The published counts on real parts. */
@NullMarked
package be.vaxis.infra.opendata;

import org.jspecify.annotations.NullMarked;
