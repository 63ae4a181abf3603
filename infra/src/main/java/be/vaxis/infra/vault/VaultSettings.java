package be.vaxis.infra.vault;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the master keys are.
 *
 * @param keystore a PKCS#12 file with the secret keys {@code master} (AES-256) and {@code digest} (HMAC)
 * @param password of the file and its entries
 * @param create whether to make the file when it is missing; only where no other process could have made one
 */
@ConfigurationProperties("vaxis.vault")
public record VaultSettings(Path keystore, String password, boolean create) {}
