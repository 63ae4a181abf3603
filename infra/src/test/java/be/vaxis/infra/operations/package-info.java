/** What cannot be handled is set aside alone, and comes back when an operator says so. */
@NullMarked
package be.vaxis.infra.operations;

import org.jspecify.annotations.NullMarked;
