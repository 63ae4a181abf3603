package be.vaxis.attestation.web;

import be.vaxis.attestation.attestation.AttestationId;
import be.vaxis.attestation.document.Document;
import be.vaxis.attestation.document.Vaccines;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.attestation.issued.IssuedAttestations;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is the caller's own. Each look is in the access log. */
@Component
class OwnAttestations {

    private final PersonIndex people;
    private final Holders holders;
    private final IssuedAttestations issued;
    private final Vaccines vaccines;
    private final AccessLog accessLog;

    OwnAttestations(
            PersonIndex people, Holders holders, IssuedAttestations issued, Vaccines vaccines, AccessLog accessLog) {
        this.people = people;
        this.holders = holders;
        this.issued = issued;
        this.vaccines = vaccines;
        this.accessLog = accessLog;
    }

    /** The caller as somebody to whom an attestation can be made out; empty for who is not known here. */
    Optional<Holder> holder(Caller caller) {
        var person = Optional.ofNullable(caller.insz()).flatMap(people::find);
        person.ifPresent(found -> accessLog.looked(found, caller, "attestation.doses", "attestation"));
        return person.flatMap(holders::find);
    }

    /** Refuses with {@code unknownAttestation} when it is not one of the caller's. */
    Document document(UUID attestation, Caller caller) {
        var holder = holder(caller).orElseThrow(UnknownAttestation::new);
        return issued.find(holder.person(), new AttestationId(attestation))
                .map(found -> Document.of(holder, found, vaccines))
                .orElseThrow(UnknownAttestation::new);
    }
}
