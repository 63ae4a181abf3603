/** The campaign, replayed. */
@NullMarked
package be.vaxis.infra.replay;

import org.jspecify.annotations.NullMarked;
