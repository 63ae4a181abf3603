package be.vaxis.infra.parties.print;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the print shop takes letters over, and how it knows us. Dutch: <i>drukkerij</i>.
 *
 * @param privateKey file with our key, in OpenSSH format
 * @param hostKey the one key with which the print shop may answer, {@code ecdsa-sha2-nistp256 AAAA…}
 * @param inbox folder for batches
 * @param outbox folder for acknowledgements
 * @param patience the longest wait for one answer
 */
@ConfigurationProperties("vaxis.print")
public record PrintShopAccess(
        @DefaultValue("") String host,
        @DefaultValue("22") int port,
        @DefaultValue("vaxis") String user,
        @DefaultValue("print-shop.key") Path privateKey,
        @DefaultValue("") String hostKey,
        @DefaultValue("in") String inbox,
        @DefaultValue("out") String outbox,
        @DefaultValue("30s") Duration patience) {

    /** False where letters are not printed from. */
    boolean known() {
        return !host.isEmpty();
    }

    /** Still being written. */
    String part(String batch) {
        return inbox + "/" + batch + ".part";
    }

    /** Whole: the print shop may take it. */
    String batch(String batch) {
        return inbox + "/" + batch;
    }

    String acknowledgement(String batch) {
        return outbox + "/" + batch + Acknowledgement.SUFFIX;
    }

    /** What is left of a batch that was reported on; it holds ids only, and keeps the batch from going twice. */
    String done(String batch) {
        return outbox + "/" + batch + ".done";
    }

    @Override
    public String toString() {
        return "print shop at " + host + ":" + port;
    }
}
