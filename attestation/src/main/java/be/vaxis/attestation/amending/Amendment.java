package be.vaxis.attestation.amending;

import be.vaxis.attestation.certificate.CertificateCommand;
import be.vaxis.attestation.certificate.CertificateCommand.IssueCertificate;
import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateCommand.RevokeCertificate;
import be.vaxis.attestation.certificate.CertificateCommand.SuspendCertificate;
import be.vaxis.attestation.certificate.CertificateSigner;
import be.vaxis.attestation.certificate.Content;
import be.vaxis.attestation.content.Lack;
import be.vaxis.attestation.content.Made;
import be.vaxis.attestation.content.Suspension;
import be.vaxis.attestation.desk.Records;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.attestation.mending.CorrectionAnswers;
import be.vaxis.attestation.mending.CorrectionRequest;
import be.vaxis.attestation.mending.CorrectionRequests;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.attestation.wallet.HeldCertificate.State;
import be.vaxis.attestation.wallet.Wallets;
import be.vaxis.kernel.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Holds the certificates of a person that are out, and their wishes, against what is on record now, and mends them. */
@Component
class Amendment {

    private static final Set<State> OUT = EnumSet.of(State.VALID, State.SUSPENDED);

    private final Holders holders;
    private final Records records;
    private final Wallets wallets;
    private final CorrectionRequests requests;
    private final CorrectionAnswers answers;
    private final CertificateSigner signer;
    private final CommandGateway commands;
    private final Clock clock;

    Amendment(
            Holders holders,
            Records records,
            Wallets wallets,
            CorrectionRequests requests,
            CorrectionAnswers answers,
            CertificateSigner signer,
            CommandGateway commands,
            Clock clock) {
        this.holders = holders;
        this.records = records;
        this.wallets = wallets;
        this.requests = requests;
        this.answers = answers;
        this.signer = signer;
        this.commands = commands;
        this.clock = clock;
    }

    /** Of somebody who was forgotten nothing is known against which it could be held: those stay as they are. */
    void amend(PersonId person) {
        holders.findAlsoUnnamed(person).ifPresent(this::amend);
    }

    private void amend(Holder holder) {
        Instant now = clock.instant();
        requests.of(holder.person()).stream()
                .filter(CorrectionRequest::open)
                .filter(request -> !wanting(holder, request.record(), now))
                .forEach(request -> answers.corrected(request.record()));
        Optional<Instant> suspended = Suspension.until(records.tests(holder, now), now);
        for (HeldCertificate held : wallets.of(holder.person())) {
            if (OUT.contains(held.at(now))) {
                due(holder, held, suspended, now).forEach(commands::sendAndWait);
            }
        }
    }

    /** Whether something is still lacking that a correction mends; of what is gone, nothing is. */
    private boolean wanting(Holder holder, UUID record, Instant now) {
        return records.find(holder, record, now)
                .filter(made -> made instanceof Made.Lacking(var lacks)
                        && lacks.stream().anyMatch(Lack::correctable))
                .isPresent();
    }

    private List<CertificateCommand> due(
            Holder holder, HeldCertificate held, Optional<Instant> suspended, Instant now) {
        Optional<Content> right = records.find(holder, held.certificate().value(), now)
                .filter(Made.Ready.class::isInstance)
                .map(made -> ((Made.Ready) made).content());
        if (right.isEmpty()) {
            return List.of(new RevokeCertificate(held.certificate(), Reason.WITHDRAWN));
        }
        List<CertificateCommand> due = new ArrayList<>();
        if (!signer.hash(right.get()).equals(held.content())) {
            due.add(new IssueCertificate(held.certificate(), holder.person(), right.get()));
        }
        if (suspended.isPresent() || held.at(now) == State.SUSPENDED) {
            due.add(new SuspendCertificate(held.certificate(), suspended.orElse(now)));
        }
        return due;
    }
}
