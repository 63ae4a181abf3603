package be.vaxis.attestation.document;

import static be.vaxis.attestation.AttestationFixtures.ANNA;
import static be.vaxis.attestation.AttestationFixtures.TODAY;
import static be.vaxis.attestation.AttestationFixtures.called;
import static be.vaxis.attestation.AttestationFixtures.first;
import static be.vaxis.attestation.AttestationFixtures.second;
import static be.vaxis.attestation.AttestationFixtures.words;

import be.vaxis.attestation.attestation.AttestationId;
import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.issued.IssuedAttestation;
import be.vaxis.kernel.Language;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Attestations to print: Anna's two doses, and as much as anybody could have. */
final class PrintedFixtures {

    static final PdfPrinter PRINTER = new PdfPrinter(words(), new Presses());

    /** As long as a name may be, in one word and of the widest letter. */
    static final String LONGEST = "W".repeat(200);

    private PrintedFixtures() {}

    static Stream<Arguments> forms() {
        return Stream.of(Layout.values())
                .flatMap(layout -> Stream.of(Language.values()).map(language -> Arguments.of(layout, language)));
    }

    /** The layouts of process 7: that of the WHO says other things, in another order. */
    static Stream<Arguments> papers() {
        return forms().filter(form -> form.get()[0] != Layout.WHO);
    }

    static Document annas() {
        return document("Peeters", "Anna", first(), second());
    }

    static Document document(String family, String given, Dose... doses) {
        var issued = new IssuedAttestation(
                AttestationId.of(ANNA, TODAY),
                TODAY,
                Arrays.stream(doses).map(Dose::dose).toList());
        return Document.of(called(family, given, doses), issued, new Vaccines(words()));
    }

    static Dose[] eightDoses() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(n -> new Dose(new UUID(1, n), "COMIRNATY", TODAY.plusMonths(n), n, n))
                .toArray(Dose[]::new);
    }
}
