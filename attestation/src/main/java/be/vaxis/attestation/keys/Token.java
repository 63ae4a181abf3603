package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_STORE;
import static be.vaxis.attestation.keys.KeyRefused.Reason.WRONG_PASSWORD;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;

/**
 * Keys in a hardware module, which signs with them and gives none away.
 *
 * <p>The configuration is a file of the JDK's SunPKCS11: {@code name}, {@code library}, {@code slot}. The token is
 * known to the whole JVM from then on; a second configuration of the same name is not read. Source: PKCS#11; JDK,
 * <i>PKCS#11 reference guide</i>.
 */
public final class Token {

    private Token() {}

    /** @throws KeyRefused {@code NO_STORE} or {@code WRONG_PASSWORD} */
    public static KeyStore open(Path configuration, Password pin) throws KeyRefused {
        Provider provider = provider(configuration);
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin.chars());
            return store;
        } catch (IOException | GeneralSecurityException | ProviderException unopened) {
            throw unopened.getCause() instanceof UnrecoverableKeyException
                    ? new KeyRefused(WRONG_PASSWORD, "The PIN does not open the token of " + configuration + ".")
                    : none(configuration);
        }
    }

    private static Provider provider(Path configuration) throws KeyRefused {
        Provider unconfigured = Security.getProvider("SunPKCS11");
        if (unconfigured == null) {
            throw new KeyRefused(NO_STORE, "This JDK has no PKCS#11.");
        }
        try {
            Provider configured = unconfigured.configure(configuration.toString());
            Provider known = Security.getProvider(configured.getName());
            if (known != null) {
                return known;
            }
            Security.addProvider(configured); // signatures find the token by its keys
            return configured;
        } catch (InvalidParameterException | ProviderException | UnsupportedOperationException unknown) {
            throw none(configuration);
        }
    }

    private static KeyRefused none(Path configuration) {
        return new KeyRefused(NO_STORE, "No token answers as " + configuration + " describes it.");
    }
}
