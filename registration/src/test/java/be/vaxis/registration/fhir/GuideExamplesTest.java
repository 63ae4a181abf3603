package be.vaxis.registration.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the profile allows comes out as it went in: told over HTTP, kept in PostgreSQL, read back, and valid. */
@Tag("conformance")
class GuideExamplesTest {

    static BelgianGuide guide;
    static Score score;

    @BeforeAll
    static void the_running_register() {
        guide = BelgianGuide.orSkip();
        score = new Score(guide.profiles());
    }

    @AfterAll
    static void its_end() {
        if (score != null) {
            score.close();
        }
    }

    @Test
    void every_example_of_the_guide() throws Exception {
        List<String> lost = new ArrayList<>();
        for (Path example : guide.immunizations()) {
            Score.Line line = score.of(example);
            if (!line.isGood()) {
                lost.add(line.toString());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void one_with_every_element_that_the_profile_allows() throws Exception {
        Path file = Path.of(getClass().getResource("/fhir/every-element.json").toURI());
        assertThat(score.of(file).toString()).isEqualTo("SCORE every-element.json accepted round-trip=yes");
    }

    @Test
    void one_with_the_number_of_the_dose_as_its_source_counts(@TempDir Path folder) throws Exception {
        Path numbered = folder.resolve("numbered.json");
        Files.writeString(numbered, example().replaceFirst("\"extension\": \\[", """
                "extension": [{"url": "urn:vaxis:fhir:StructureDefinition:dose-number", "extension": [
                  {"url": "number", "valuePositiveInt": 7}, {"url": "of", "valuePositiveInt": 9}]},"""));
        assertThat(Files.readString(numbered)).contains("valuePositiveInt");
        assertThat(score.of(numbered).toString()).isEqualTo("SCORE numbered.json accepted round-trip=yes");
    }

    @Test
    void what_the_profile_forbids_is_refused_with_its_place(@TempDir Path folder) throws Exception {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, example().replace("\"871822003\"", "\"73211009\""));
        assertThat(score.of(wrong).toString())
                .startsWith("SCORE wrong.json refused round-trip=no 422 error: Immunization.vaccineCode")
                .contains("be-vs-vaccine-code");
    }

    @Test
    void what_would_get_lost_is_noticed() throws Exception {
        assertThat(Score.difference(
                        "", Score.told(example()), Score.told(example().replace("38.50", "38.5"))))
                .isEqualTo("/contained/2/valueQuantity/value");
        assertThat(Score.difference(
                        "", Score.told(example()), Score.told(example().replace("\"Anna\"", "\"Ana\""))))
                .isEqualTo("/patient/display");
    }

    private static String example() throws IOException {
        try (var file = GuideExamplesTest.class.getResourceAsStream("/fhir/every-element.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
