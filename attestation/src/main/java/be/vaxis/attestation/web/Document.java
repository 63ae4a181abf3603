package be.vaxis.attestation.web;

import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.issued.IssuedAttestation;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the paper.
 *
 * @param valid false when a dose was taken back since it was made out
 */
record Document(
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
    record Line(int number, String vaccine, LocalDate given) {}

    static Document of(Holder holder, IssuedAttestation issued, Vaccines vaccines) {
        var attested = holder.doses().stream()
                .filter(dose -> issued.doses().contains(dose.dose()))
                .toList();
        return new Document(
                issued.attestation().value().toString(),
                issued.madeOn(),
                holder.insz().map(Insz::formatted).orElse(UNKNOWN),
                holder.name().map(PersonName::family).orElse(UNKNOWN),
                holder.name().map(PersonName::given).orElse(UNKNOWN),
                holder.birthDate().map(PartialDate::text).orElse(UNKNOWN),
                holder.sex(),
                attested.stream().map(dose -> line(dose, vaccines)).toList(),
                attested.size() == issued.doses().size());
    }

    private static Line line(Dose dose, Vaccines vaccines) {
        return new Line(dose.number(), vaccines.name(dose.product()), dose.given());
    }

    @Override
    public String toString() {
        return "attestation " + number;
    }
}
