package be.vaxis.attestation.keys.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    TestCeremony ceremony;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        ceremony = new TestCeremony(folder);
    }

    @Test
    void a_dry_run_that_is_misspelt_does_not_run() {
        assertThat(ceremony.run("csca", "--dryrun")).isEqualTo(2);
        assertThat(ceremony.complaint()).contains("There is no option --dryrun.");
        assertThat(ceremony.authority()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "csca --help", ""})
    void help_tells_the_commands(String line) {
        assertThat(ceremony.typed(line.isEmpty() ? new String[0] : line.split(" ")))
                .isZero();
        assertThat(ceremony.told()).isEqualTo(Ceremony.HELP.stripTrailing() + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({
        "destroy, There is no command destroy.",
        "csca, --csca is required.",
        "csca --csca, --csca wants a value.",
        "signer --kind dose, '--kind is one of [VACCINATION, TEST, RECOVERY].'",
        "export --to, --to wants a value."
    })
    void a_wrong_question_is_told_what_it_lacks(String line, String why) {
        assertThat(ceremony.typed(line.split(" "))).isEqualTo(2);
        assertThat(ceremony.complaint())
                .isEqualTo(why + System.lineSeparator() + "See --help." + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({
        "--valid-days, 0",
        "--valid-days, 7306",
        "--valid-days, many",
        "--name, CN=No country",
        "--name, Nonsense",
        "--algorithm, rsa512"
    })
    void a_wrong_answer_makes_nothing(String option, String value) {
        assertThat(ceremony.run("csca", option, value)).isEqualTo(2);
        assertThat(ceremony.authority()).doesNotExist();
    }

    @Test
    void a_password_that_nobody_types_is_missed() {
        assertThat(ceremony.typed("csca", "--csca", ceremony.authority().toString()))
                .isEqualTo(1);
        assertThat(ceremony.complaint()).startsWith("NO_PASSWORD");
    }

    @Test
    void a_new_password_has_twelve_characters() throws Exception {
        Path file = folder.resolve("new");
        Files.writeString(file, "elevenchars");
        assertThat(ceremony.run("csca", "--csca-password", file.toString())).isEqualTo(2);
        assertThat(ceremony.complaint()).contains("12 characters or more").doesNotContain("elevenchars");
        assertThat(ceremony.authority()).doesNotExist();
        Files.writeString(file, "twelve-chars");
        ceremony.csca("--csca-password", file.toString());
    }
}
