package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import java.time.Instant;

/** Which names in transit were presented, known to all processes of one role: each name answers one question. */
@FunctionalInterface
public interface Presentations {

    /**
     * Remembers it until its end.
     *
     * @param mark of the name
     * @param question what is asked of it; the same may be asked again, by who got no answer
     * @return whether it may be answered
     */
    boolean admit(String mark, String question, Instant ends, Instant now);
}
