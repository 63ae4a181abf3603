package be.vaxis.pharmacovigilance.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactionsTest {

    final Reactions reactions = Reactions.read(null);

    @Test
    void some_forty_reactions_have_a_word_in_four_languages_and_no_code_that_is_licensed() {
        assertThat(reactions.all()).hasSizeBetween(38, 45).allSatisfy(term -> {
            assertThat(term.words()).containsOnlyKeys("nl", "fr", "de", "en").doesNotContainValue("");
            assertThat(term.meddra()).isEmpty();
        });
        assertThat(reactions.find("FEVER").orElseThrow().in(Locale.FRENCH)).isEqualTo("Fièvre");
    }

    @Test
    void a_concept_of_snomed_leads_to_one_reaction() {
        assertThat(reactions.ofSnomed("386661006")).map(ReactionTerm::code).contains("FEVER");
        assertThat(reactions.all().stream().flatMap(term -> term.snomed().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_licensed_operator_fills_the_codes_in_by_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("llt.csv"), "FEVER;12345678\n");
        assertThat(Reactions.read(file).find("FEVER").orElseThrow().meddra()).contains("12345678");
        assertThat(Reactions.read(file).find("RASH").orElseThrow().meddra()).isEmpty();
    }

    @Test
    void a_file_with_another_form_stops_the_start(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("llt.csv"), "FEVER;1234567\n");
        assertThatThrownBy(() -> Reactions.read(file)).isInstanceOf(IllegalStateException.class);
    }
}
