package be.vaxis.attestation.keys.ceremony;

import static be.vaxis.attestation.keys.ceremony.TestCeremony.START;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.Password;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A ceremony on a token, in a process of its own: SoftHSM2 learns from the environment where its tokens are. */
public final class OnToken {

    private OnToken() {}

    /** Tells why another PIN is refused, whether keys show their bytes, and a code of each kind. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path configuration = folder.resolve("token.cfg");
        Path pin = folder.resolve("pin");
        System.out.println(refusal(configuration));

        TestCeremony ceremony = new TestCeremony(folder);
        ceremony.csca();
        String[] token = {"--token", configuration.toString(), "--password", pin.toString()};
        for (String kind : List.of("vaccination", "test", "recovery")) {
            ceremony.done("signer", with(token, "--kind", kind));
        }
        ceremony.done("renew", with(token, "--kind", "vaccination", "--from", START.toString()));
        ceremony.done("export", with(token, "--to", folder.resolve("list").toString()));

        Keyring keyring = Keyring.ofToken("BE", configuration, Password.inFile(pin));
        System.out.println(
                keyring.signers().stream().map(DocumentSigner::key).anyMatch(key -> key.getEncoded() != null));
        Instant expires = START.plusSeconds(3_600);
        for (Event event : List.of(HcertFixtures.DOSE, HcertFixtures.TEST, HcertFixtures.RECOVERY)) {
            System.out.println(
                    keyring.issuer(event.kind(), START, expires).issue(HcertFixtures.of(event), START, expires));
        }
    }

    private static String refusal(Path configuration) {
        try {
            Keyring.ofToken("BE", configuration, new Password("9999".toCharArray()));
            return "none";
        } catch (KeyRefused refused) {
            return refused.reason().name();
        }
    }

    private static String[] with(String[] token, String... more) {
        return Stream.concat(Arrays.stream(token), Arrays.stream(more)).toArray(String[]::new);
    }
}
