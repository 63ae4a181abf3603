package be.vaxis.attestation.certlogic;

import java.util.Set;

/** What came of an evaluation. */
public sealed interface Outcome {

    /**
     * A value.
     *
     * @param absentLists where {@code in} looked and found nothing instead of a list. There nothing is a member, as the
     *     specification's suite wants it; but who must be sure takes such a value for none
     */
    record Result(Value value, Set<String> absentLists) implements Outcome {

        public Result {
            absentLists = Set.copyOf(absentLists);
        }
    }

    /** @param reason for a person, in English, without a value of the data */
    record NoResult(String reason) implements Outcome {}
}
