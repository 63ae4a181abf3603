/** Who looked at whose data: written before the answer, read by the person. */
@NullMarked
package be.vaxis.infra.accesslog;

import org.jspecify.annotations.NullMarked;
