/** Codes in pictures. */
@NullMarked
package be.vaxis.infra.picture;

import org.jspecify.annotations.NullMarked;
