package be.vaxis.attestation.hcert.command;

import be.vaxis.attestation.hcert.signer.Certificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Certificates and keys in files. */
final class KeyFiles {

    private KeyFiles() {}

    /** @param place a file, or a folder of which every file is one */
    static List<X509Certificate> certificates(Path place) throws IOException, GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            for (Path file : files.sorted().toList()) {
                certificates.add(certificate(file));
            }
        }
        return certificates;
    }

    static X509Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        return Certificates.read(Files.readAllBytes(file));
    }

    static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
        try {
            return KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (InvalidKeySpecException other) {
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        }
    }
}
