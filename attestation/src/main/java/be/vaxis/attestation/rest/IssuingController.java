package be.vaxis.attestation.rest;

import be.vaxis.attestation.content.Lack;
import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.desk.FoundRecord;
import be.vaxis.attestation.desk.NotCertified;
import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was found of a person, and has EU Digital COVID Certificates of it made, for whoever helps them. */
@RestController
@RequestMapping("/api/v1/certificates")
@Needs(Permission.ISSUE_CERTIFICATE)
class IssuingController {

    record CertificateSearch(@NotNull Insz insz) {}

    record FoundRecords(List<FoundItem> items) {}

    /**
     * @param record names it in a request for its certificate
     * @param day of the dose, or of the sampling
     * @param what our code of the vaccine, or the kind of test
     * @param number of the dose; 0 when it does not count, and for a test
     * @param of doses in the series; 0 for a test
     * @param lacks what keeps a certificate from being made of it now; empty when nothing does
     * @param state of its newest certificate; absent when none was made
     * @param twice what is taken for the same dose, told a second time
     */
    record FoundItem(
            UUID record,
            FoundRecord.Source source,
            Kind kind,
            LocalDate day,
            String what,
            int number,
            int of,
            Set<Lack> lacks,
            HeldCertificate.@Nullable State state,
            List<UUID> twice) {

        static FoundItem of(FoundRecord found, Instant now) {
            HeldCertificate held = found.certificate();
            return new FoundItem(
                    found.record(),
                    found.source(),
                    found.kind(),
                    found.day(),
                    found.what(),
                    found.number(),
                    found.of(),
                    new TreeSet<>(found.lacks()),
                    held == null ? null : held.at(now),
                    found.twice().stream().map(FoundRecord::record).toList());
        }
    }

    /** @param record absent for all of which one can be made */
    record CertificateRequest(@NotNull Insz insz, @Nullable UUID record) {}

    record Certificates(List<CertificateItem> items) {}

    /**
     * @param edition from 1; a correction makes the next one
     * @param code the text of the QR code, which begins with {@code HC1:}; absent where something is lacking
     * @param lacks what keeps it from being made
     */
    record CertificateItem(
            UUID record,
            @Nullable Kind kind,
            @Nullable Integer edition,
            @Nullable Instant expires,
            @Nullable String code,
            Set<Lack> lacks) {

        static CertificateItem of(HeldCertificate held) {
            return new CertificateItem(
                    held.certificate().value(),
                    held.kind(),
                    held.edition(),
                    held.expiresAt(),
                    held.code().orElse(null),
                    Set.of());
        }

        static CertificateItem lacking(UUID record, Set<Lack> lacks) {
            return new CertificateItem(record, null, null, null, null, new TreeSet<>(lacks));
        }
    }

    private final CertificateDesk desk;
    private final PersonIndex people;
    private final AccessLog accessLog;
    private final Clock clock;

    IssuingController(CertificateDesk desk, PersonIndex people, AccessLog accessLog, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** What is on record, from which source. Somebody unknown has nothing, in the same form. They can read who asked. */
    @PostMapping("/_search")
    FoundRecords search(@Valid @RequestBody CertificateSearch search, Caller caller) {
        List<FoundRecord> found = lookUp(search.insz(), caller).map(desk::found).orElse(List.of());
        Instant now = clock.instant();
        return new FoundRecords(
                found.stream().map(one -> FoundItem.of(one, now)).toList());
    }

    /**
     * Makes the certificate of a record, or those of all. Asked again, they are the same ones, until what they say is
     * corrected or they soon expire. 404 {@code unknownRecord}; a record that lacks something is in the answer with what it
     * lacks; 409 {@code nobodySigns}.
     */
    @PostMapping
    Certificates issue(@Valid @RequestBody CertificateRequest request, Caller caller) {
        Optional<PersonId> person = lookUp(request.insz(), caller);
        UUID record = request.record();
        if (record != null) {
            return new Certificates(List.of(issue(person.orElseThrow(UnknownRecord::new), record)));
        }
        return new Certificates(person.stream()
                .flatMap(one -> desk.found(one).stream().map(found -> issue(one, found.record())))
                .toList());
    }

    private CertificateItem issue(PersonId person, UUID record) {
        try {
            return CertificateItem.of(desk.make(person, record));
        } catch (NotCertified lacking) {
            return CertificateItem.lacking(record, lacking.lacks());
        }
    }

    private Optional<PersonId> lookUp(Insz insz, Caller caller) {
        Optional<PersonId> person = people.find(insz);
        person.ifPresent(one -> accessLog.looked(one, caller, "attestation.records", "certificate"));
        return person;
    }
}
