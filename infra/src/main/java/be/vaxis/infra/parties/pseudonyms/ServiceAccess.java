package be.vaxis.infra.parties.pseudonyms;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the pseudonymisation service, in one role. Dutch: <i>toegang</i>.
 *
 * @param baseUrl all before {@code /domains}; empty where this process does not play the role
 * @param tokenUrl where tokens are given for the name and the secret
 * @param patience the longest wait for one answer
 */
public record ServiceAccess(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String tokenUrl,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("20s") Duration patience) {

    boolean known() {
        return !baseUrl.isEmpty();
    }

    @Override
    public String toString() {
        return "access to " + baseUrl;
    }
}
