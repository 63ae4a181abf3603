/** What an operator sees and can do: processors, dead letters, rebuilds. */
@NullMarked
package be.vaxis.infra.operations;

import org.jspecify.annotations.NullMarked;
