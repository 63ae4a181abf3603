package be.vaxis.attestation.keys.ceremony;

import static be.vaxis.attestation.keys.ceremony.TestCeremony.PASSWORD;
import static be.vaxis.attestation.keys.ceremony.TestCeremony.START;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.cose.KeyId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CeremonyTest {

    private static final String VACCINATION = "vaccination";

    TestCeremony ceremony;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        ceremony = new TestCeremony(folder);
    }

    @Test
    void stores_are_readable_by_their_owner_only() throws Exception {
        ceremony.csca();
        ceremony.done("signer", "--kind", VACCINATION);
        assertOwnerOnly();
        ceremony.done("renew", "--kind", VACCINATION);
        assertOwnerOnly();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4); // two stores and two passwords, and nothing left lying about
        }
    }

    @Test
    void the_protocol_tells_what_people_can_hold_against_the_certificate() throws Exception {
        ceremony.csca();
        String told = ceremony.done("signer", "--kind", VACCINATION);
        X509Certificate made = ceremony.certificate("vaccination-1");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(made.getEncoded());
        assertThat(told)
                .contains(
                        HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash),
                        KeyId.of(made).toString(),
                        made.getSerialNumber().toString(16),
                        "2026-11-23T10:00:00Z until 2028-11-22T10:00:00Z",
                        "2026-11-23T10:00:00Z until 2027-11-23T10:00:00Z",
                        "CN=DSC vaccination-1,O=Vaxis,C=BE",
                        "Signature ____")
                .doesNotContain(PASSWORD, "DRY RUN");
    }

    @Test
    void nothing_is_written_over() throws Exception {
        ceremony.csca();
        ceremony.done("signer", "--kind", VACCINATION);
        byte[] authority = Files.readAllBytes(ceremony.authority());
        byte[] signers = Files.readAllBytes(ceremony.store());
        assertThat(ceremony.run("csca")).isEqualTo(2);
        assertThat(ceremony.complaint()).contains("exists already");
        assertThat(ceremony.run("signer", "--kind", VACCINATION)).isEqualTo(2);
        assertThat(ceremony.complaint()).contains("There is one for vaccination; renew it.");
        assertThat(ceremony.authority()).hasBinaryContent(authority);
        assertThat(ceremony.store()).hasBinaryContent(signers);
    }

    @Test
    void a_dry_run_tells_and_keeps_nothing() throws Exception {
        assertThat(ceremony.done("csca", "--dry-run")).contains("DRY RUN", "CN=Vaxis CSCA");
        assertThat(ceremony.authority()).doesNotExist();
        ceremony.csca();
        assertThat(ceremony.done("signer", "--kind", VACCINATION, "--dry-run")).contains("DRY RUN", "vaccination-1");
        assertThat(ceremony.store()).doesNotExist();
    }

    @Test
    void the_next_one_comes_two_weeks_before_the_last_one_goes_and_not_after_it() throws Exception {
        ceremony.csca();
        assertThat(ceremony.run("renew", "--kind", VACCINATION)).isEqualTo(2);
        assertThat(ceremony.complaint()).contains("There is no vaccination signer to renew.");
        ceremony.done("signer", "--kind", VACCINATION, "--use-days", "100");
        ceremony.at(START.plus(Duration.ofDays(50)));
        var gone = START.plus(Duration.ofDays(100));
        String[] late = {"--kind", VACCINATION, "--from", gone.plusSeconds(1).toString()};
        assertThat(ceremony.run("renew", late)).isEqualTo(2);
        assertThat(ceremony.complaint()).contains("Nobody would sign between " + gone);
        assertThat(ceremony.done("renew", "--kind", VACCINATION))
                .contains("signs          " + gone.minus(Duration.ofDays(14)) + " until")
                .contains("valid          " + START.plus(Duration.ofDays(50)) + " until");
        assertThat(ceremony.done("renew", "--kind", VACCINATION)).contains("vaccination-3");
    }

    @Test
    void a_signer_ends_with_its_authority_at_the_latest() throws Exception {
        ceremony.csca("--valid-days", "400");
        String[] fitting = {"--kind", VACCINATION, "--use-days", "35"};
        assertThat(ceremony.run("signer", "--kind", VACCINATION, "--use-days", "36"))
                .isEqualTo(2);
        assertThat(ceremony.complaint()).contains("its authority ends at " + START.plus(Duration.ofDays(400)));
        assertThat(ceremony.store()).doesNotExist();
        ceremony.done("signer", fitting);
    }

    @Test
    void a_wrong_password_is_named_and_not_repeated() throws Exception {
        ceremony.csca();
        Path wrong = Files.writeString(folder.resolve("wrong"), "not this horse\n");
        String[] line = {"--kind", VACCINATION, "--csca-password", wrong.toString()};
        assertThat(ceremony.run("signer", line)).isEqualTo(1);
        assertThat(ceremony.complaint()).startsWith("WRONG_PASSWORD: ").doesNotContain("horse");
        assertThat(ceremony.store()).doesNotExist();
    }

    @Test
    void signers_are_not_kept_with_their_authority() {
        ceremony.csca();
        String[] together = {
            "--kind",
            VACCINATION,
            "--store",
            ceremony.authority().toString(),
            "--password",
            folder.resolve("csca.password").toString()
        };
        assertThat(ceremony.run("signer", together)).isEqualTo(1);
        assertThat(ceremony.complaint()).startsWith("UNFIT_KEY: csca is the key of an authority");
    }

    @Test
    void it_lists_what_ends_when() {
        ceremony.whole();
        assertThat(ceremony.done("list"))
                .startsWith("2027-11-23T10:00:00Z  recovery-1 signs until then")
                .contains("2027-11-26T10:00:00Z  test-1 is valid until then")
                .hasLineCount(6);
    }

    private void assertOwnerOnly() throws Exception {
        for (Path store : new Path[] {ceremony.authority(), ceremony.store()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
                    .isEqualTo("rw-------");
        }
    }
}
