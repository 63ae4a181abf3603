package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The number of a dose as it is told, kept and shown beside the one that is counted. */
class DoseNumbersTest {

    final Rendering rendering = new Rendering(new ImmunizationWriter(new ProductWriter(PRODUCTS)), FhirFixtures.json());

    @Test
    void what_is_told_is_read() {
        assertThat(read(told("number", 2, "of", 3))).contains(new ToldNumber(2, 3));
        assertThat(read(told("number", 99))).contains(new ToldNumber(99, null));
        assertThat(read(new Immunization())).isEmpty();
    }

    @Test
    void what_cannot_be_a_number_is_refused_and_its_place_is_named() {
        var twice = told("number", 2);
        twice.addExtension(told("number", 2).getExtension().getFirst());
        var text = new Immunization();
        text.addExtension().setUrl(Canonical.DOSE_NUMBER).addExtension("number", new StringType("two"));
        for (var wrong : List.of(
                told("number", 100),
                told("of", 2),
                told("number", 2, "of", 100),
                told("number", 1, "series", 2),
                told("number", 1, "number", 2),
                twice,
                text)) {
            Reading reading = new Reading();
            assertThat(DoseNumbers.read(wrong, reading)).isEmpty();
            assertThat(reading.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.expression()).contains(Canonical.DOSE_NUMBER));
        }
    }

    @Test
    void words_keep_what_was_told_and_not_what_was_counted() {
        String words = rendering.words(told("number", 2, "of", 3, "counted", 1, "countedOf", 2));
        assertThat(words).contains("\"number\"", "\"of\"").doesNotContain("counted");
    }

    @Test
    void a_number_that_was_told_comes_out_as_it_went_in_beside_the_one_that_is_counted() {
        assertThat(parts(written(1, new ToldNumber(2, 3))))
                .containsExactly("number=2", "of=3", "counted=1", "countedOf=2");
        assertThat(parts(written(1, new ToldNumber(2, null)))).containsExactly("number=2", "counted=1", "countedOf=2");
    }

    @Test
    void one_that_does_not_count_has_the_number_with_which_it_was_told() {
        assertThat(parts(written(0, new ToldNumber(2, 3)))).containsExactly("number=2", "of=3");
        assertThat(written(0, null).hasExtension(Canonical.DOSE_NUMBER)).isFalse();
    }

    @Test
    void without_a_told_number_the_counted_one_stands_in_its_place() {
        assertThat(parts(written(1, null))).containsExactly("number=1", "of=2", "counted=1", "countedOf=2");
    }

    @Test
    void who_sends_back_what_was_counted_tells_nothing() {
        Immunization read = written(1, null);
        DoseNumbers.dropEcho(read);
        assertThat(read.hasExtension(Canonical.DOSE_NUMBER)).isFalse();
    }

    @Test
    void who_sends_another_number_than_was_counted_tells_it() {
        Immunization changed = told("number", 2, "of", 2, "counted", 1, "countedOf", 2);
        DoseNumbers.dropEcho(changed);
        assertThat(read(changed)).contains(new ToldNumber(2, 2));
        Immunization theirs = told("number", 1, "of", 2);
        DoseNumbers.dropEcho(theirs);
        assertThat(read(theirs)).contains(new ToldNumber(1, 2));
    }

    private static Optional<ToldNumber> read(Immunization sent) {
        return DoseNumbers.read(sent, new Reading());
    }

    private Immunization written(int counted, @Nullable ToldNumber told) {
        DoseRecord plain = recorded("first", "COMIRNATY", FIRST_DAY, null);
        DoseRecord record = new DoseRecord(
                plain.dose(),
                plain.person(),
                plain.insz(),
                plain.vaccine(),
                plain.given(),
                plain.place(),
                plain.vaccinator(),
                plain.source(),
                null,
                null,
                told,
                plain.recorded(),
                1,
                null,
                null,
                null,
                null);
        return rendering.written(new NumberedDose(record, counted, 2));
    }

    private static List<String> parts(Immunization written) {
        Extension extension = written.getExtensionByUrl(Canonical.DOSE_NUMBER);
        return extension.getExtension().stream()
                .map(part -> part.getUrl() + "=" + part.getValue().primitiveValue())
                .toList();
    }

    private static Immunization told(Object... parts) {
        Immunization sent = new Immunization();
        Extension extension = sent.addExtension().setUrl(Canonical.DOSE_NUMBER);
        for (int place = 0; place < parts.length; place += 2) {
            extension.addExtension((String) parts[place], new PositiveIntType((Integer) parts[place + 1]));
        }
        return sent;
    }
}
