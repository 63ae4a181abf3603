/** What the medicines agency does with reports, on real parts. */
@NullMarked
package be.vaxis.infra.safety;

import org.jspecify.annotations.NullMarked;
