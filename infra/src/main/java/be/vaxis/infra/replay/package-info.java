/** Registers the doses of the real campaign once more, and compares what is published with what was. */
@NullMarked
package be.vaxis.infra.replay;

import org.jspecify.annotations.NullMarked;
