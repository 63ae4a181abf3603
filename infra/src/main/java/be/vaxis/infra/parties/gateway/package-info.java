/** The lists of others whom to trust: the European gateway and that of the WHO, by HTTP; and both, played in the demo. */
@NullMarked
package be.vaxis.infra.parties.gateway;

import org.jspecify.annotations.NullMarked;
