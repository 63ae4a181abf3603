package be.vaxis.infra.parties.pseudonyms;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of a process that keeps data under the pseudonyms of a domain. Dutch: <i>domeineigenaar</i>.
 *
 * @param keystore PKCS#12 with the RSA key {@code owner}; absent where this process does not play the role
 */
@ConfigurationProperties("vaxis.pseudonymisation.owner")
public record OwnerRole(
        @DefaultValue("vons") String domain,
        @Nullable Path keystore,
        @DefaultValue("") String password,
        @DefaultValue ServiceAccess service) {

    boolean known() {
        return keystore != null && service.known();
    }

    @Override
    public String toString() {
        return "owner of " + domain;
    }
}
