package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Key files of the roles: {@code owner-<domain>.p12} for each owner and {@code service.p12}, which has nothing of an owner but a
 * certificate. No file has the keys of two roles; the client has none.
 *
 * @param folder where they are
 */
record RoleKeys(Path folder, String password) {

    private static final String OWNER = "owner";
    private static final int TRANSIT_BYTES = 32;
    private static final Date FROM = Date.from(Instant.parse("2020-12-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2040-01-01T00:00:00Z"));

    Path service() {
        return folder.resolve("service.p12");
    }

    Path owner(String domain) {
        return folder.resolve("owner-" + domain + ".p12");
    }

    /** Makes them at first; never again, since pseudonyms at rest would be lost. */
    RoleKeys madeOnce(List<String> domains, SecureRandom random) {
        if (Files.exists(service())) {
            return this;
        }
        try {
            Files.createDirectories(folder);
            KeyStore store = empty();
            for (var domain : domains) {
                put(store, "secret." + domain + ".1", Scalar.random(random).bytes());
                byte[] transit = new byte[TRANSIT_BYTES];
                random.nextBytes(transit);
                put(store, "transit." + domain + ".1." + domain + "-1", transit);
                store.setCertificateEntry("owner." + domain, ownerKey(domain));
            }
            write(store, service());
            return this;
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static KeyStore read(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = empty();
            store.load(in, password);
            return store;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The key file " + file + " cannot be read", unreadable);
        }
    }

    /** That of the owner of a domain. */
    static PrivateKey owner(Path file, char[] password) {
        try {
            return (PrivateKey) Objects.requireNonNull(read(file, password).getKey(OWNER, password), OWNER);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("The key file " + file + " cannot be read", unreadable);
        }
    }

    private X509Certificate ownerKey(String domain)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        var name = new X500Principal("CN=Owner of the domain " + domain + ", C=BE");
        var draft = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, FROM, UNTIL, name, pair.getPublic());
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(draft.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        KeyStore store = empty();
        store.setKeyEntry(OWNER, pair.getPrivate(), password.toCharArray(), new Certificate[] {certificate});
        write(store, owner(domain));
        return certificate;
    }

    private void put(KeyStore store, String alias, byte[] secret) throws GeneralSecurityException {
        store.setEntry(
                alias,
                new KeyStore.SecretKeyEntry(new SecretKeySpec(secret, "AES")),
                new KeyStore.PasswordProtection(password.toCharArray()));
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void write(KeyStore store, Path file) throws GeneralSecurityException, IOException {
        var ownEyes = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(folder, "keys", ".p12", ownEyes);
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, password.toCharArray());
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "keys in " + folder;
    }
}
