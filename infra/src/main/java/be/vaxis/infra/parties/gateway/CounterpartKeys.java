package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.keys.KeyRefused;
import com.sun.net.httpserver.HttpsConfigurator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The keys of all who meet at the counterpart, in one folder: its own, that of another country, and those that it gave us.
 *
 * @param client shows who we are
 * @param belgium signs what we upload
 */
record CounterpartKeys(
        Path folder,
        Countersigner anchor,
        Countersigner server,
        Countersigner uploader,
        Countersigner client,
        Countersigner belgium) {

    /** @param folder the keys are made when missing, and kept */
    static CounterpartKeys in(Path folder)
            throws GeneralSecurityException, IOException, KeyRefused, OperatorCreationException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("password"), Countersigner.PASSWORD + "\n");
        CounterpartKeys keys = new CounterpartKeys(
                folder,
                Countersigner.in(folder.resolve("anchor.p12"), "CN=Counterpart trust anchor, C=EU"),
                Countersigner.in(folder.resolve("server.p12"), "CN=127.0.0.1, O=Counterpart gateway, C=EU"),
                Countersigner.in(folder.resolve("upload.p12"), "CN=Counterpart upload, C=LU"),
                Countersigner.in(folder.resolve("nbtls.p12"), "CN=Vaxis NBTLS, C=BE"),
                Countersigner.in(folder.resolve("nbup.p12"), "CN=Vaxis NBUP, C=BE"));
        Files.write(folder.resolve("anchor.der"), keys.anchor().certificate().getEncoded());
        Files.write(folder.resolve("server.der"), keys.server().certificate().getEncoded());
        return keys;
    }

    GatewayAccess access(String baseUrl, Duration patience) {
        return new GatewayAccess(
                baseUrl,
                folder.resolve("anchor.der"),
                folder.resolve("server.der"),
                folder.resolve("nbtls.p12"),
                folder.resolve("password"),
                folder.resolve("nbup.p12"),
                folder.resolve("password"),
                patience);
    }

    /** Whoever does not show a certificate that it knows is not heard. */
    HttpsConfigurator mutual() throws GeneralSecurityException, IOException {
        return server.mutual(client.certificate());
    }
}
