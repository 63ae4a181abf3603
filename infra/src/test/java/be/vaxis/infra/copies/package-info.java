@NullMarked
package be.vaxis.infra.copies;

import org.jspecify.annotations.NullMarked;
