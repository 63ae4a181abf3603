package be.vaxis.attestation.keys.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.signer.Certificates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTest {

    TestCeremony ceremony;
    Path list;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        ceremony = new TestCeremony(folder).whole();
        list = folder.resolve("list");
    }

    @Test
    void certificates_are_published_as_pem_and_as_der_and_no_key() throws Exception {
        assertThat(ceremony.done("export", "--to", list.toString())).hasLineCount(6);
        for (String form : new String[] {".pem", ".der"}) {
            assertThat(Certificates.read(Files.readAllBytes(list.resolve("test-1" + form))))
                    .isEqualTo(ceremony.certificate("test-1"));
        }
        try (Stream<Path> files = Files.list(list)) {
            assertThat(files).hasSize(6).allMatch(file -> file.toFile().length() < 1_200);
        }
        assertThat(list.resolve("test-1.pem")).content().doesNotContain("PRIVATE");
    }

    @Test
    void the_certificate_of_the_authority_is_published_apart() throws Exception {
        String password = ceremony.authority().resolveSibling("csca.password").toString();
        ceremony.done(
                "export",
                "--csca",
                ceremony.authority().toString(),
                "--csca-password",
                password,
                "--to",
                list.toString());
        assertThat(Certificates.read(Files.readAllBytes(list.resolve("csca.pem"))))
                .isEqualTo(ceremony.authorityCertificate());
    }

    @Test
    void what_is_published_already_stays_and_the_new_one_joins_it() throws Exception {
        ceremony.done("export", "--to", list.toString());
        ceremony.done("renew", "--kind", "test");
        ceremony.done("export", "--to", list.toString());
        assertThat(list.resolve("test-1.pem")).exists();
        assertThat(list.resolve("test-2.pem")).exists();
    }

    @Test
    void another_certificate_of_the_same_name_stops_all() throws Exception {
        Files.createDirectories(list);
        Files.writeString(list.resolve("vaccination-1.pem"), "another");
        assertThat(ceremony.run("export", "--to", list.toString())).isEqualTo(2);
        assertThat(ceremony.complaint()).contains("vaccination-1.pem is another one; nothing was written.");
        try (Stream<Path> files = Files.list(list)) {
            assertThat(files).hasSize(1);
        }
    }
}
