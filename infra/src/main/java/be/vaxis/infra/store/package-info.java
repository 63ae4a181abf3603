/** The event stores: one schema per context, one store in front, logical names, processors. */
@NullMarked
package be.vaxis.infra.store;

import org.jspecify.annotations.NullMarked;
