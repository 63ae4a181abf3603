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
    public record Line(int number, int of, String product, String vaccine, LocalDate given) {

        public static Line of(Dose dose, Vaccines vaccines) {
            return new Line(dose.number(), dose.of(), dose.product(), vaccines.name(dose.product()), dose.given());
        }

        public String brand() {
            return maker().isEmpty() ? vaccine : vaccine.substring(0, vaccine.indexOf(" ("));
        }

        /** Empty when the name of the vaccine does not tell. */
        public String maker() {
            int from = vaccine.indexOf(" (");
            return from < 0 ? "" : vaccine.substring(from + 2, vaccine.length() - 1);
        }
    }

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
                attested.stream().map(dose -> Line.of(dose, vaccines)).toList(),
                attested.size() == issued.doses().size());
    }

    /** One sign for a letter and its marks: typefaces have those, and seldom the loose marks. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return "attestation " + number;
    }
}
