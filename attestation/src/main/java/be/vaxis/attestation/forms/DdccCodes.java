package be.vaxis.attestation.forms;

import be.vaxis.attestation.certificate.NobodySigns;
import be.vaxis.attestation.ddcc.CoreDataSet;
import be.vaxis.attestation.ddcc.CoreDataSet.Certificate;
import be.vaxis.attestation.ddcc.CoreDataSet.Coding;
import be.vaxis.attestation.ddcc.DdccIssuer;
import be.vaxis.attestation.ddcc.VaccineKind;
import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.attestation.smarthealth.VaccineCode;
import be.vaxis.attestation.valueset.ValueSet;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes codes with the data set of the WHO. Each bears the identifier of the EU certificate of the same dose, and is valid as
 * long: what is revoked of the one is revoked of the other. Who asks is logged by who calls this.
 */
@Component
public class DdccCodes {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String ORGANISATIONS = "https://spor.ema.europa.eu/v1/organisations";

    private final FormSettings settings;
    private final FormSigners signers;
    private final FormIssuer issuer;
    private final Holders holders;
    private final CertificateDesk desk;
    private final ValueSets valueSets;
    private final Clock clock;

    DdccCodes(
            FormSettings settings,
            FormSigners signers,
            FormIssuer issuer,
            Holders holders,
            CertificateDesk desk,
            ValueSets valueSets,
            Clock clock) {
        this.settings = settings;
        this.signers = signers;
        this.issuer = issuer;
        this.holders = holders;
        this.desk = desk;
        this.valueSets = valueSets;
        this.clock = clock;
    }

    /** @param missing elements that the data set demands and ours does not have */
    public record Made(String code, List<String> missing) {

        @Override
        public String toString() {
            return "data set of the WHO";
        }
    }

    public boolean offered() {
        return settings.ddcc();
    }

    /**
     * The code of one dose.
     *
     * <p>Refuses with {@code formNotOffered}, {@code unknownRecord}, {@code notCertified}, {@code nothingForForm} or {@code
     * nobodySigns}.
     */
    public Made of(PersonId person, UUID record) {
        requireOffered();
        HeldCertificate held = desk.make(person, record);
        Holder holder = holders.find(person).orElseThrow(NothingForForm::new);
        Vaccination dose = dose(held);
        CoreDataSet data = data(holder, held, dose);
        Instant from = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var signer = FormSigners.newest(signers.all(), from, held.expiresAt());
        try {
            String code = new DdccIssuer(dose.country(), signer.certificate(), signer.key())
                    .issue(data, from, held.expiresAt());
            return new Made(code, data.missing());
        } catch (GeneralSecurityException unanswered) {
            throw new NobodySigns();
        }
    }

    /** Whom a reader of these codes is to trust, as a DID document. Refuses with {@code formNotOffered}. */
    public String trusted() {
        requireOffered();
        return DidTrustDocument.of(issuer.did(), signers.all());
    }

    private void requireOffered() {
        if (!offered()) {
            throw new FormNotOffered();
        }
    }

    private CoreDataSet data(Holder holder, HeldCertificate held, Vaccination dose) {
        VaccineKind kind = VaccineKind.of(dose.product()).orElseThrow(NothingForForm::new);
        return new CoreDataSet(
                holder.name().map(PersonName::full).orElseThrow(NothingForForm::new),
                holder.birthDate().flatMap(PartialDate::exact).orElse(null),
                null,
                new Certificate(dose.issuer(), dose.id(), day(held.issuedAt()), day(held.expiresAt())),
                new CoreDataSet.Vaccination(
                        kind.coding(),
                        brand(dose),
                        new Coding(ORGANISATIONS, dose.holder(), said(ValueSets.HOLDER, dose.holder())),
                        null,
                        Optional.ofNullable(dose.given()).orElseThrow(NothingForForm::new),
                        dose.dose(),
                        dose.doses(),
                        Locale.of("", dose.country()).getISO3Country(),
                        null));
    }

    private Coding brand(Vaccination dose) {
        return VaccineCode.of(dose.product()).stream()
                .filter(code -> code.system().equals(VaccineCode.ICD_11))
                .map(code -> new Coding(code.system(), code.code(), said(ValueSets.PRODUCT, dose.product())))
                .findFirst()
                .orElseThrow(NothingForForm::new);
    }

    private String said(String set, String code) {
        return valueSets
                .on(set, LocalDate.MAX)
                .map(edition -> edition.entries().get(code))
                .map(ValueSet.Entry::display)
                .orElse("");
    }

    /** The words come out of the code that is carried, so that the two cannot differ. */
    private static Vaccination dose(HeldCertificate held) {
        try {
            if (CodeReader.read(held.code().orElseThrow(NothingForForm::new))
                            .dcc()
                            .event()
                    instanceof Vaccination dose) {
                return dose;
            }
            throw new NothingForForm();
        } catch (Refused broken) {
            throw new IllegalStateException("A certificate of ours cannot be read: " + broken.step(), broken);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BRUSSELS);
    }
}
