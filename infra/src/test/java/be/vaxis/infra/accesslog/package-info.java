/** Who looked at whose data, as the person reads it. */
@NullMarked
package be.vaxis.infra.accesslog;

import org.jspecify.annotations.NullMarked;
