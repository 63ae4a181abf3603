package be.vaxis.kernel.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at somebody's data.
 *
 * <p>Names the care provider or the organisation. A citizen who looked, at their own data or for somebody else, is
 * never named.
 *
 * <p>Dutch: <i>inzage</i>. Source: process 6, Access.
 *
 * @param at the moment
 * @param providerName the name of a care provider; absent for a citizen, an agent or a program
 * @param profession of the care provider, in the words of Cobrha
 * @param organisation the id of the organisation for which it was done
 * @param bySelf whether it was the person whose data it is
 * @param what the logical name of the kind of data
 * @param purpose the logical name of the reason
 */
public record Look(
        Instant at,
        @Nullable String providerName,
        @Nullable String profession,
        @Nullable String organisation,
        boolean bySelf,
        String what,
        String purpose) {}
