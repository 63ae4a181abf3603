package be.vaxis.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.AttestationFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class WordingTest {

    final MessageSource words = AttestationFixtures.words();

    @Test
    void every_word_is_said_in_four_languages() {
        assertThat(new Wording(words).of("state"))
                .extracting(Wording.Text::text)
                .containsExactly(
                        "Uitgereikt door de Belgische Staat",
                        "Délivrée par l’État belge",
                        "Ausgestellt vom Belgischen Staat",
                        "Issued by the Belgian State");
    }
}
