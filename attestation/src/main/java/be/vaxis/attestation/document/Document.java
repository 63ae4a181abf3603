package be.vaxis.attestation.document;

import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.issued.IssuedAttestation;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sex;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the paper.
 *
 * <p>Dutch: <i>vaccinatie-attest</i>. Source: process 7, Attestation.
 *
 * @param valid false when a dose was taken back since it was made out
 */
public record Document(
        String number,
        LocalDate madeOn,
        String insz,
        String family,
        String given,
        String birthDate,
        Sex sex,
        List<Line> lines,
        boolean valid) {

    private static final String UNKNOWN = "–";

    /** One dose: the vaccine and the day, as process 7 asks. */
    public record Line(int number, String vaccine, LocalDate given) {}

    public static Document of(Holder holder, IssuedAttestation issued, Vaccines vaccines) {
        var attested = holder.doses().stream()
                .filter(dose -> issued.doses().contains(dose.dose()))
                .toList();
        return new Document(
                issued.attestation().value().toString(),
                issued.madeOn(),
                holder.insz().map(Insz::formatted).orElse(UNKNOWN),
                holder.name().map(PersonName::family).map(Document::composed).orElse(UNKNOWN),
                holder.name().map(PersonName::given).map(Document::composed).orElse(UNKNOWN),
                holder.birthDate().map(PartialDate::text).orElse(UNKNOWN),
                holder.sex(),
                attested.stream().map(dose -> line(dose, vaccines)).toList(),
                attested.size() == issued.doses().size());
    }

    /** One sign for a letter and its marks: typefaces have those, and seldom the loose marks. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static Line line(Dose dose, Vaccines vaccines) {
        return new Line(dose.number(), vaccines.name(dose.product()), dose.given());
    }

    @Override
    public String toString() {
        return "attestation " + number;
    }
}
