/** What is stored can be read, for ever. */
@NullMarked
package be.vaxis.infra.store;

import org.jspecify.annotations.NullMarked;
