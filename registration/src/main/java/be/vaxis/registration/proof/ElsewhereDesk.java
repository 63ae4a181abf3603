package be.vaxis.registration.proof;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.proof.UnusableCertificate.Fault;
import be.vaxis.registration.vaccinations.DoseAccepted;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers doses that were given in another country, on proof: a certificate that is verified, or a document that the
 * caller has seen. They count in the schedule as any other.
 *
 * <p>Source: process 4, Registration.
 */
@Component
public class ElsewhereDesk {

    private final CertificateReader certificates;
    private final DoseDesk desk;
    private final Products products;
    private final PersonIndex index;
    private final Patients patients;

    ElsewhereDesk(
            CertificateReader certificates, DoseDesk desk, Products products, PersonIndex index, Patients patients) {
        this.certificates = certificates;
        this.desk = desk;
        this.products = products;
        this.index = index;
        this.patients = patients;
    }

    /**
     * What a certificate says, once it is verified and can be that of this person. Whoever asks compares the names.
     *
     * @throws UnusableCertificate naming what is wrong with it
     * @throws be.vaxis.registration.product.UnknownProduct when its vaccine counts nowhere here
     */
    public ProvenDose read(Insz insz, String scanned) {
        ProvenDose proven = certificates.read(scanned);
        if (proven.country().equals("BE")) {
            throw new UnusableCertificate(Fault.OF_BELGIUM);
        }
        PartialDate certified = proven.born();
        boolean another = certified != null
                && index.find(insz)
                        .flatMap(patients::find)
                        .flatMap(patient -> patient.birthDate().value())
                        .filter(born -> !born.mayBe(certified))
                        .isPresent();
        if (another) {
            throw new UnusableCertificate(Fault.OF_SOMEBODY_ELSE);
        }
        products.certifiedAs(proven.product());
        return proven;
    }

    /** Registers what a certificate proves; the same certificate once more is the same dose. */
    public DoseAccepted register(
            Insz insz, String scanned, @Nullable OverrideReason override, @Nullable Sharing sharing, Caller caller) {
        ProvenDose proven = read(insz, scanned);
        return desk.register(
                entry(
                        insz,
                        "certificate " + proven.certificate(),
                        products.certifiedAs(proven.product()).code(),
                        proven.given(),
                        new Place(Place.Kind.CERTIFICATE, proven.country()),
                        proven.number(),
                        override,
                        sharing),
                caller);
    }

    /** Registers what stands in a document that the caller has seen. */
    public DoseAccepted register(
            Insz insz, SeenDose seen, @Nullable OverrideReason override, @Nullable Sharing sharing, Caller caller) {
        return desk.register(
                entry(insz, null, seen.product(), seen.given(), seen.place(), seen.number(), override, sharing),
                caller);
    }

    /**
     * A dose as a document says.
     *
     * @param product our code
     * @param place of the kind {@link Place.Kind#DOCUMENT}
     */
    public record SeenDose(
            String product,
            LocalDate given,
            Place place,
            @Nullable ToldNumber number) {}

    private static DoseEntry entry(
            Insz insz,
            @Nullable String key,
            String product,
            LocalDate given,
            Place place,
            @Nullable ToldNumber number,
            @Nullable OverrideReason override,
            @Nullable Sharing sharing) {
        return new DoseEntry(
                insz,
                key,
                new Vaccine(product, LotNumber.NOT_TOLD, null, null),
                given,
                place,
                null,
                null,
                null,
                Map.of(),
                override,
                null,
                number,
                sharing);
    }
}
