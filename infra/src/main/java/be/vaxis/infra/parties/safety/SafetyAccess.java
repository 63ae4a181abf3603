package be.vaxis.infra.parties.safety;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach whoever gathers cases. Dutch: <i>toegang</i>.
 *
 * @param baseUrl empty where no case is passed on
 * @param authority a file with who vouches for its TLS certificate; without it, those whom the JDK knows do
 * @param keystore PKCS#12 with the key and certificate that authenticate us; without it, none is shown
 * @param password a file with the password of the keystore in its first line
 * @param patience the longest wait for one answer
 */
@ConfigurationProperties("vaxis.safety-gateway")
public record SafetyAccess(
        @DefaultValue("") String baseUrl,
        @Nullable Path authority,
        @Nullable Path keystore,
        @Nullable Path password,
        @DefaultValue("60s") Duration patience) {

    /** As a process of the system is given them. */
    Map<String, String> settings() {
        return Map.of(
                "vaxis.safety-gateway.base-url", baseUrl,
                "vaxis.safety-gateway.authority", String.valueOf(authority),
                "vaxis.safety-gateway.keystore", String.valueOf(keystore),
                "vaxis.safety-gateway.password", String.valueOf(password));
    }
}
