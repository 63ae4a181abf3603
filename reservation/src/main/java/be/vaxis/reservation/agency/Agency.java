package be.vaxis.reservation.agency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something, on whose behalf.
 *
 * @param mandate of the representative who asks, be it through an agent; nothing when the person does
 * @param organisation for which an agent works
 * @param agent the stable name of the agent at the identity provider; never an INSZ
 */
public record Agency(
        Party party,
        @Nullable Mandate mandate,
        @Nullable String organisation,
        @Nullable String agent) {

    /** The person themself, with their code. */
    public static final Agency OWN = new Agency(Party.HOLDER, null, null, null);

    public static Agency representative(Mandate mandate) {
        return new Agency(Party.REPRESENTATIVE, mandate, null, null);
    }

    @JsonIgnore
    public boolean isOwn() {
        return party == Party.HOLDER;
    }

    /** Whether an agent asks, who logged in. */
    @JsonIgnore
    public boolean isOfAgent() {
        return agent != null;
    }
}
