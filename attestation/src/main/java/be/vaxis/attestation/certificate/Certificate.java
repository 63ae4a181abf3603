package be.vaxis.attestation.certificate;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.attestation.certificate.CertificateCommand.IssueCertificate;
import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateCommand.RevokeCertificate;
import be.vaxis.attestation.certificate.CertificateCommand.SuspendCertificate;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateIssued;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRestored;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRevoked;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateSuspended;
import be.vaxis.attestation.certificate.CertificateEvent.Signed;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Certificate {

    /** One that runs out sooner is signed anew when its holder asks for it. */
    private static final Duration WORN = Duration.ofDays(30);

    /**
     * What is out and counts.
     *
     * @param signed every signature over it that has not run out
     */
    private record Edition(CertificateIssued issued, List<Signed> signed) {

        int number() {
            return issued.edition();
        }

        PersonId person() {
            return issued.person();
        }

        String content() {
            return issued.content();
        }

        String uci() {
            return issued.uci();
        }
    }

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private CertificateId id;

    private int editions;
    private @Nullable Edition out;
    private @Nullable Instant suspendedUntil;

    Certificate() {} // Axon rebuilds a certificate from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    IssuedCertificate handle(IssueCertificate command, CertificateSigner signer, Clock clock) {
        Instant now = clock.instant();
        Content content = command.content();
        String hash = signer.hash(content);
        boolean same = out != null && out.content().equals(hash) && out.person().equals(command.person());
        if (same && !worn(now, content.until())) {
            return result();
        }
        if (!same) {
            revoke(Reason.SUPERSEDED, now);
        }
        int edition = same ? editions : editions + 1;
        SignedCode code = signer.sign(content, command.certificate(), edition, now);
        apply(new CertificateIssued(
                command.certificate(),
                command.person(),
                content.kind(),
                edition,
                hash,
                code.uci(),
                code.signed(),
                Personal.of(command.person(), code.text()),
                now));
        if (!same && suspendedUntil != null && now.isBefore(suspendedUntil)) {
            suspend(suspendedUntil, now);
        }
        return result();
    }

    /** Who asks need not wait until it can be read. */
    private IssuedCertificate result() {
        return new IssuedCertificate(Objects.requireNonNull(out).issued(), suspendedUntil);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RevokeCertificate command, Clock clock) {
        revoke(command.reason(), clock.instant());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SuspendCertificate command, Clock clock) {
        Instant now = clock.instant();
        boolean suspended = suspendedUntil != null && now.isBefore(suspendedUntil);
        if (out == null || command.until().equals(suspendedUntil)) {
            return;
        }
        if (now.isBefore(command.until())) {
            suspend(command.until(), now);
        } else if (suspended) {
            apply(new CertificateRestored(id, out.person(), out.number(), out.uci(), now));
        }
    }

    private boolean worn(Instant now, Instant wanted) {
        Instant expires = Objects.requireNonNull(out).signed().getLast().expires();
        return expires.isBefore(wanted) && expires.isBefore(now.plus(WORN));
    }

    private void revoke(Reason reason, Instant now) {
        if (out != null) {
            apply(new CertificateRevoked(id, out.person(), out.number(), reason, out.uci(), running(out, now), now));
        }
    }

    private void suspend(Instant until, Instant now) {
        Edition counting = Objects.requireNonNull(out);
        apply(new CertificateSuspended(
                id, counting.person(), counting.number(), counting.uci(), running(counting, now), until, now));
    }

    private static List<Signed> running(Edition edition, Instant now) {
        return edition.signed().stream()
                .filter(one -> now.isBefore(one.expires()))
                .toList();
    }

    @EventSourcingHandler
    void on(CertificateIssued event) {
        id = event.certificate();
        Stream<Signed> before = out == null ? Stream.of() : running(out, event.at()).stream();
        List<Signed> signed = Stream.concat(before, Stream.of(event.signed())).toList();
        editions = event.edition();
        out = new Edition(event, signed);
    }

    @EventSourcingHandler
    void on(CertificateRevoked event) {
        out = null;
    }

    @EventSourcingHandler
    void on(CertificateSuspended event) {
        suspendedUntil = event.until();
    }

    @EventSourcingHandler
    void on(CertificateRestored event) {
        suspendedUntil = null;
    }
}
