package be.vaxis.invitation.channel;

import java.time.Instant;

/**
 * Hears what became of a text after the operator took it over. Dutch: <i>afleverbericht</i>.
 *
 * <p>A report may come twice, late, or never.
 */
public interface DeliveryReports {

    void reported(DeliveryReport report);

    /**
     * What became of one message.
     *
     * @param messageId our message id
     * @param reportedAt when we heard it
     */
    record DeliveryReport(String messageId, Outcome outcome, Instant reportedAt) {}

    /** UNDELIVERED: the telephone did not take it, so the next channel is due. */
    enum Outcome {
        DELIVERED,
        UNDELIVERED
    }
}
