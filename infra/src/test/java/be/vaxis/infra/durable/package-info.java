/** What was acknowledged stays and nothing is repeated, whatever is killed and whenever; contexts work without their neighbours. */
@NullMarked
package be.vaxis.infra.durable;

import org.jspecify.annotations.NullMarked;
