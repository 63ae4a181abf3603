package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Ending;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What may be seen of keys: when they end, and their certificates. */
record Showing(Line line, Doors doors) {

    String endings() throws KeyRefused {
        try (Password password = doors.ofSigners()) {
            return Ending.of(DocumentSigner.allIn(doors.store(password), password)).stream()
                    .map(Showing::told)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
    }

    /** Every certificate as PEM and as DER. One that is there already stays; another of the same name stops all. */
    String published() throws KeyRefused, GeneralSecurityException, IOException {
        Path folder = line.file("--to");
        Map<Path, byte[]> files = files(folder);
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            if (Files.exists(file.getKey()) && !Arrays.equals(Files.readAllBytes(file.getKey()), file.getValue())) {
                throw new FileAlreadyExistsException(file.getKey() + " is another one; nothing was written.");
            }
        }
        if (!line.says("--dry-run")) {
            Files.createDirectories(folder);
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                if (!Files.exists(file.getKey())) {
                    Files.write(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
                }
            }
        }
        return files.keySet().stream().map(Path::toString).collect(Collectors.joining(System.lineSeparator()));
    }

    private Map<Path, byte[]> files(Path folder) throws KeyRefused, GeneralSecurityException {
        boolean ofAuthority = line.says("--csca");
        Map<Path, byte[]> files = new TreeMap<>();
        try (Password password = ofAuthority ? doors.ofAuthority(false) : doors.ofSigners()) {
            KeyStore store = ofAuthority ? doors.authority(password) : doors.store(password);
            for (String name : Collections.list(store.aliases())) {
                if (store.getCertificate(name) instanceof X509Certificate certificate) {
                    files.put(folder.resolve(name + ".der"), certificate.getEncoded());
                    files.put(folder.resolve(name + ".pem"), pem(certificate.getEncoded()));
                }
            }
        }
        return files;
    }

    private static String told(Ending ending) {
        return switch (ending.what()) {
            case USE -> ending.at() + "  " + ending.signer().name() + " signs until then";
            case VALIDITY -> ending.at() + "  " + ending.signer().name() + " is valid until then";
        };
    }

    private static byte[] pem(byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
