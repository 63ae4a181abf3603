package be.vaxis.infra.parties.copies;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach one receiver of copies. Dutch: <i>toegang</i>.
 *
 * @param baseUrl of its FHIR server; empty where nothing is sent to it
 * @param tokenUrl where tokens are given for the name and the secret; empty where none is asked
 * @param digestKey a secret shared with the receiver alone, by which both recognise the same without saying what
 * @param patience the longest wait for one answer
 */
public record CopyAccess(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String tokenUrl,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String scope,
        @DefaultValue("") String digestKey,
        @DefaultValue("20s") Duration patience) {

    boolean known() {
        return !baseUrl.isEmpty() && !digestKey.isEmpty();
    }

    URI at(String path) {
        return URI.create(baseUrl + path);
    }

    @Override
    public String toString() {
        return "access to " + baseUrl;
    }
}
