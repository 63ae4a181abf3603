package be.vaxis.attestation.desk;

import static java.util.stream.Collectors.toMap;

import be.vaxis.attestation.certificate.CertificateCommand.IssueCertificate;
import be.vaxis.attestation.certificate.CertificateId;
import be.vaxis.attestation.certificate.Content;
import be.vaxis.attestation.certificate.IssuedCertificate;
import be.vaxis.attestation.content.Contents;
import be.vaxis.attestation.content.Lack;
import be.vaxis.attestation.content.Made;
import be.vaxis.attestation.content.Suspension;
import be.vaxis.attestation.desk.FoundRecord.Source;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.attestation.mending.CorrectionRequest;
import be.vaxis.attestation.mending.CorrectionRequests;
import be.vaxis.attestation.testresult.TestResult;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.attestation.wallet.HeldCertificate.State;
import be.vaxis.attestation.wallet.Wallets;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what was found of a person, and has certificates of it made. Who asks is logged by who calls this. */
@Component
public class CertificateDesk {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Holders holders;
    private final Records records;
    private final Contents contents;
    private final Wallets wallets;
    private final CorrectionRequests requests;
    private final CommandGateway commands;
    private final Freshness freshness;
    private final Clock clock;

    CertificateDesk(
            Holders holders,
            Records records,
            Contents contents,
            Wallets wallets,
            CorrectionRequests requests,
            CommandGateway commands,
            Freshness freshness,
            Clock clock) {
        this.holders = holders;
        this.records = records;
        this.contents = contents;
        this.wallets = wallets;
        this.requests = requests;
        this.commands = commands;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** Doses in their order, then tests, the latest first; what was told twice is merged. */
    public List<FoundRecord> found(PersonId person) {
        return holders.findAlsoUnnamed(person).map(this::found).orElse(List.of());
    }

    private List<FoundRecord> found(Holder holder) {
        Instant now = clock.instant();
        List<TestResult> tests = records.tests(holder, now);
        List<HeldCertificate> wallet = wallets.of(holder.person());
        boolean suspended = Suspension.until(tests, now).isPresent();
        List<FoundRecord> found = new ArrayList<>();
        holder.doses()
                .forEach(dose -> found.add(
                        record(dose, lacks(contents.of(holder, dose, now), suspended), newest(wallet, dose.dose()))));
        tests.forEach(test ->
                found.add(record(test, lacks(contents.of(holder, test, now), suspended), newest(wallet, test.test()))));
        return Duplicates.merged(found);
    }

    private static FoundRecord record(Dose dose, Set<Lack> lacks, @Nullable HeldCertificate certificate) {
        return new FoundRecord(
                dose.dose(),
                Source.REGISTER,
                Kind.VACCINATION,
                dose.given(),
                dose.product(),
                dose.number(),
                dose.of(),
                lacks,
                certificate,
                List.of());
    }

    private static FoundRecord record(TestResult test, Set<Lack> lacks, @Nullable HeldCertificate certificate) {
        return new FoundRecord(
                test.test(),
                Source.TEST_RESULTS,
                test.detected() ? Kind.RECOVERY : Kind.TEST,
                LocalDate.ofInstant(test.sampledAt(), BRUSSELS),
                test.type().name(),
                0,
                0,
                lacks,
                certificate,
                List.of());
    }

    private static @Nullable HeldCertificate newest(List<HeldCertificate> wallet, UUID record) {
        return wallet.stream()
                .filter(held -> held.certificate().value().equals(record))
                .findFirst()
                .orElse(null);
    }

    private static Set<Lack> lacks(Made made, boolean suspended) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (made instanceof Made.Lacking(Set<Lack> missing)) {
            lacks.addAll(missing);
        }
        if (suspended) {
            lacks.add(Lack.SUSPENDED);
        }
        return lacks;
    }

    /**
     * Makes the certificate of a record, or gives the one that there is.
     *
     * @throws UnknownRecord it is not one of this person
     * @throws NotCertified what keeps it from being made, everything at once
     */
    public HeldCertificate make(PersonId person, UUID record) {
        Instant now = clock.instant();
        Holder holder = holders.findAlsoUnnamed(person).orElseThrow(UnknownRecord::new);
        Made made = records.find(holder, record, now).orElseThrow(UnknownRecord::new);
        boolean suspended = Suspension.until(records.tests(holder, now), now).isPresent();
        Set<Lack> lacks = lacks(made, suspended);
        if (!lacks.isEmpty() || !(made instanceof Made.Ready(Content content))) {
            throw new NotCertified(lacks);
        }
        CertificateId certificate = new CertificateId(record);
        IssuedCertificate issued = commands.sendAndWait(new IssueCertificate(certificate, person, content));
        freshness.await("attestation.wallet"); // for the page that comes next; the answer needs it not
        return HeldCertificate.of(issued);
    }

    /**
     * Asks the help desk for a correction of a record that lacks something. Nothing happens when a correction would not help.
     *
     * @throws UnknownRecord it is not one of this person
     */
    public void askCorrection(PersonId person, UUID record) {
        FoundRecord found = found(person).stream()
                .filter(one -> one.record().equals(record))
                .findFirst()
                .orElseThrow(UnknownRecord::new);
        if (found.correctable()) {
            requests.ask(CorrectionRequest.asked(record, person, found.lacks(), clock.instant()));
        }
    }

    /** What this person wants corrected, and what became of it, by record. */
    public Map<UUID, CorrectionRequest> corrections(PersonId person) {
        return requests.of(person).stream().collect(toMap(CorrectionRequest::record, request -> request));
    }

    /** A certificate of this person as it may be shown or downloaded: one that counts now, and says what is on record. */
    public Optional<HeldCertificate> show(PersonId person, UUID record) {
        Instant now = clock.instant();
        return wallets.find(person, new CertificateId(record))
                .filter(held -> held.at(now) == State.VALID)
                .filter(held -> holders.findAlsoUnnamed(person)
                        .filter(holder -> records.agree(holder, held, now))
                        .isPresent());
    }
}
