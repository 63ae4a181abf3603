package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.kernel.pace.Bucket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of a process that is the service, and nothing else. Dutch: <i>dienst</i>.
 *
 * @param keystore PKCS#12 as {@link ServiceKeys} reads it; absent where this process does not play the role
 * @param burst how many points a client may ask at once, when it asked none for a while
 * @param refill after which it may ask one more
 * @param domains how each is set up, where it is not as usual
 */
@ConfigurationProperties("vaxis.pseudonymisation.service")
public record ServiceRole(
        @Nullable Path keystore,
        @DefaultValue("") String password,
        @DefaultValue("20000") int burst,
        @DefaultValue("20ms") Duration refill,
        @DefaultValue Map<String, Setup> domains) {

    /** How a domain is set up. */
    public record Setup(
            @DefaultValue("8") int buffer,
            @DefaultValue("10m") Duration ttl,
            @DefaultValue("1000") int mostInBatch) {

        static final Setup USUAL = new Setup(8, Duration.ofMinutes(10), 1000);
    }

    Setup of(String domain) {
        return domains.getOrDefault(domain, Setup.USUAL);
    }

    Bucket bucket() {
        return new Bucket(burst, refill);
    }

    @Override
    public String toString() {
        return "service";
    }
}
