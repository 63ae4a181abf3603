package be.vaxis.pharmacovigilance.icsr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver says of a batch, and of each case in it.
 *
 * <p>Dutch: <i>ontvangstbevestiging</i>. Source: ICH E2B(R3), ICSR acknowledgement transaction, ACK.M, ACK.A and ACK.B.r.
 *
 * @param number ACK.M.1, of the acknowledgement itself
 * @param created ACK.M.4
 * @param sender ACK.M.2, whoever received the cases
 * @param receiver ACK.M.3, whoever sent them
 * @param batch ACK.A.1, the number of the batch that is meant
 * @param localNumber ACK.A.2, under which the receiver keeps it
 * @param transmitted ACK.A.3, when the batch was sent
 * @param verdict ACK.A.4
 * @param error ACK.A.5
 * @param cases at most as many as the batch held
 */
public record Acknowledgement(
        String number,
        Instant created,
        String sender,
        String receiver,
        String batch,
        @Nullable String localNumber,
        Instant transmitted,
        Verdict verdict,
        @Nullable String error,
        List<OfCase> cases) {

    public Acknowledgement {
        cases = List.copyOf(cases);
    }

    /** Dutch: <i>oordeel over de zending</i>. */
    public enum Verdict {
        /** All is well. */
        AA,
        /** Read; at least one case is in error. */
        AE,
        /** Not read, or not for this receiver: nothing was taken. */
        AR
    }

    /** Dutch: <i>oordeel over een geval</i>. */
    public enum CaseVerdict {
        /** Taken, possibly with a warning. */
        CA,
        /** Refused. */
        CR
    }

    /**
     * What is said of one case.
     *
     * @param caseId ACK.B.r.1, which is the case's own identifier
     * @param localNumber ACK.B.r.2
     * @param created ACK.B.r.5, when the message was made
     * @param verdict ACK.B.r.6
     * @param remark ACK.B.r.7, errors and warnings in the receiver's words
     */
    public record OfCase(
            String caseId,
            @Nullable String localNumber,
            Instant created,
            CaseVerdict verdict,
            @Nullable String remark) {}
}
