package be.vaxis.attestation.signing;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are that sign certificates; made by the key ceremony.
 *
 * @param country that issues, two letters
 * @param store a PKCS#12 file
 * @param token instead of a file, the configuration of a PKCS#11 token
 * @param password a file with the password of the store, or the PIN, in its first line
 * @param look how often the store is read again; keys that a ceremony added are in use from then on
 * @param create whether to make the folder of the store, with first keys in it, when it is missing: for a demo
 */
@ConfigurationProperties("vaxis.attestation.keys")
public record KeyringSettings(
        @DefaultValue("BE") String country,
        @Nullable Path store,
        @Nullable Path token,
        @Nullable Path password,
        @DefaultValue("5m") Duration look,
        @DefaultValue("false") boolean create) {}
