package be.vaxis.attestation.document;

import static be.vaxis.attestation.AttestationFixtures.ANNA;
import static be.vaxis.attestation.AttestationFixtures.FIRST;
import static be.vaxis.attestation.AttestationFixtures.SECOND;
import static be.vaxis.attestation.AttestationFixtures.TODAY;
import static be.vaxis.attestation.AttestationFixtures.anna;
import static be.vaxis.attestation.AttestationFixtures.called;
import static be.vaxis.attestation.AttestationFixtures.first;
import static be.vaxis.attestation.AttestationFixtures.second;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.AttestationFixtures;
import be.vaxis.attestation.attestation.AttestationId;
import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.issued.IssuedAttestation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class DocumentTest {

    final ResourceBundleMessageSource words = AttestationFixtures.words();

    @Test
    void it_names_the_holder_the_vaccine_and_the_day() {
        var document = document(List.of(FIRST, SECOND), first(), second());
        assertThat(document.insz()).isEqualTo("85.07.30-033.28");
        assertThat(document.family()).isEqualTo("Peeters");
        assertThat(document.birthDate()).isEqualTo("1985-07-30");
        assertThat(document.lines()).extracting(Document.Line::vaccine).containsOnly("Comirnaty (BioNTech/Pfizer)");
        assertThat(document.valid()).isTrue();
    }

    @Test
    void a_dose_that_came_later_is_not_on_it() {
        assertThat(document(List.of(FIRST), first(), second()).lines()).hasSize(1);
    }

    @Test
    void it_is_no_longer_valid_when_a_dose_on_it_was_withdrawn() {
        assertThat(document(List.of(FIRST, SECOND), first()).valid()).isFalse();
    }

    @Test
    void a_product_without_a_name_stands_there_by_its_code() {
        assertThat(new Vaccines(words).name("NEWVAX")).isEqualTo("NEWVAX");
    }

    @Test
    void marks_that_came_loose_from_their_letters_are_put_back() {
        var loose = "Gyo\u030Brffy";
        assertThat(Document.of(called(loose, ""), issued(List.of(FIRST)), new Vaccines(words))
                        .family())
                .isEqualTo("Győrffy");
    }

    @Test
    void it_does_not_print_whose_it_is() {
        assertThat(document(List.of(FIRST), first()).toString()).doesNotContain("Peeters", "85");
        assertThat(anna(first()).toString()).doesNotContain("Peeters", "850730");
    }

    private Document document(List<UUID> attested, Dose... doses) {
        return Document.of(anna(doses), issued(attested), new Vaccines(words));
    }

    private static IssuedAttestation issued(List<UUID> attested) {
        return new IssuedAttestation(AttestationId.of(ANNA, TODAY), TODAY, attested);
    }
}
