package be.vaxis.infra.belgium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GenerateTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void a_csv_file_has_a_line_of_names_and_one_for_each_person() throws IOException {
        var file = folder.resolve("people.csv");

        assertThat(run("--size", "1000", "--seed", "7", "--out", file.toString()))
                .isEqualTo(Generate.OK);
        assertThat(Files.readAllLines(file)).hasSize(1001).first().asString().startsWith("index,insz,family_name");
        assertThat(Files.readAllLines(file)).allMatch(line -> line.split(",", -1).length == 19);
    }

    @Test
    void an_ndjson_file_has_an_object_for_each_person() throws IOException {
        var file = folder.resolve("people.ndjson");
        run("--size", "1000", "--seed", "7", "--out", file.toString());
        var first = JsonMapper.shared().readValue(Files.readAllLines(file).getFirst(), Citizen.class);

        assertThat(first).isEqualTo(Belgium.of(7, 1_000).citizen(0));
    }

    @Test
    void a_run_can_go_on_from_an_index() throws IOException {
        var whole = folder.resolve("whole.csv");
        var rest = folder.resolve("rest.csv");
        run("--size", "1000", "--out", whole.toString());
        run("--size", "1000", "--from", "900", "--out", rest.toString());

        assertThat(Files.readAllLines(whole))
                .endsWith(Files.readAllLines(rest).subList(1, 101).toArray(new String[0]));
    }

    @Test
    void nothing_unfinished_is_left_and_the_bar_ends_at_100() throws IOException {
        run("--size", "1000", "--out", folder.resolve("people.csv").toString());

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("people.csv"));
        }
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("50 % 500").contains("100 % 1000");
    }

    @Test
    void help_names_every_option() {
        assertThat(run("--help")).isEqualTo(Generate.OK);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("--out", "--size", "--seed", "--from", "--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size",
                "--size many",
                "--size 999",
                "--size 1000",
                "--out people.txt",
                "--colour red",
                "--from 5 --out"
            })
    void a_mistake_is_told_and_help_given(String typed) {
        assertThat(run(typed.split(" "))).isEqualTo(Generate.USAGE);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("--help");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(run(
                        "--size",
                        "1000",
                        "--out",
                        folder.resolve("no/people.csv").toString()))
                .isEqualTo(Generate.FAILED);
    }

    private int run(String... arguments) {
        return Generate.run(arguments, new PrintStream(screen, true, StandardCharsets.UTF_8));
    }
}
