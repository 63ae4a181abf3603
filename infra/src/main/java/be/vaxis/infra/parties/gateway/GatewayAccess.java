package be.vaxis.infra.parties.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the European gateway. Dutch: <i>toegang</i>.
 *
 * @param baseUrl empty where nothing is exchanged with it
 * @param anchor a file with the certificate of its trust anchor, PEM or DER, had by another way than the gateway
 * @param authority a file with who vouches for its TLS certificate, PEM or DER; without it, those whom the JDK knows do
 * @param keystore PKCS#12 with the key and certificate that authenticate us to it (NBTLS); without it, none is shown
 * @param password a file with the password of the keystore in its first line
 * @param uploader PKCS#12 with the key and certificate that sign what we upload (NBUP); without it, nothing is uploaded
 * @param uploaderPassword a file with the password of that in its first line
 * @param patience the longest wait for one answer
 */
@ConfigurationProperties("vaxis.gateway")
public record GatewayAccess(
        @DefaultValue("") String baseUrl,
        @Nullable Path anchor,
        @Nullable Path authority,
        @Nullable Path keystore,
        @Nullable Path password,
        @Nullable Path uploader,
        @Nullable Path uploaderPassword,
        @DefaultValue("30s") Duration patience) {

    /** As a process of the system is given them. */
    Map<String, String> settings() {
        return Map.of(
                "vaxis.gateway.base-url", baseUrl,
                "vaxis.gateway.anchor", String.valueOf(anchor),
                "vaxis.gateway.authority", String.valueOf(authority),
                "vaxis.gateway.keystore", String.valueOf(keystore),
                "vaxis.gateway.password", String.valueOf(password),
                "vaxis.gateway.uploader", String.valueOf(uploader),
                "vaxis.gateway.uploader-password", String.valueOf(uploaderPassword));
    }

    GatewayAccess under(@Nullable Path otherAnchor) {
        return new GatewayAccess(
                baseUrl, otherAnchor, authority, keystore, password, uploader, uploaderPassword, patience);
    }

    GatewayAccess showing(@Nullable Path otherKeystore) {
        return new GatewayAccess(
                baseUrl, anchor, authority, otherKeystore, password, uploader, uploaderPassword, patience);
    }
}
