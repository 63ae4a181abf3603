package be.vaxis.pharmacovigilance.transmission;

import java.util.Optional;

/**
 * Whoever gathers the cases of Europe.
 *
 * <p>Dutch: <i>gateway van EudraVigilance</i>. Source: ICH E2B(R3), ICSR and acknowledgement transactions.
 */
public interface CaseGateway {

    /** Whether there is one at all. */
    boolean used();

    /**
     * Hands over a batch. The same number twice is one batch.
     *
     * @param message as it goes, UTF-8
     * @throws BatchNotTaken it will never be taken as it is
     * @throws GatewayAway nobody knows whether it arrived; it is handed over again
     */
    void send(String number, byte[] message) throws BatchNotTaken, GatewayAway;

    /**
     * What was said of a batch; empty when nothing was yet.
     *
     * @throws GatewayAway it is asked again
     */
    Optional<byte[]> acknowledgement(String number) throws GatewayAway;
}
