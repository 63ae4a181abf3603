package be.vaxis.infra.parties.gateway;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the European gateway. Dutch: <i>toegang</i>.
 *
 * @param baseUrl empty where nothing is imported from it
 * @param anchor a file with the certificate of its trust anchor, PEM or DER, had by another way than the gateway
 * @param keystore PKCS#12 with the key and certificate that authenticate us to it (NBTLS); without it, none is shown
 * @param password a file with the password of the keystore in its first line
 * @param patience the longest wait for one answer
 */
@ConfigurationProperties("vaxis.gateway")
public record GatewayAccess(
        @DefaultValue("") String baseUrl,
        @Nullable Path anchor,
        @Nullable Path keystore,
        @Nullable Path password,
        @DefaultValue("30s") Duration patience) {}
