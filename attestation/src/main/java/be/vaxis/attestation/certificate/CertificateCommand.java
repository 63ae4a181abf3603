package be.vaxis.attestation.certificate;

import be.vaxis.kernel.PersonId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be done with a certificate. */
public sealed interface CertificateCommand {

    /**
     * Makes it out. Asked again for the same content, nothing happens, but for one that soon expires: it is signed anew.
     * With other content the edition before is revoked, and the next one made. The result is an {@link IssuedCertificate}: what is
     * out from then on. Refused with {@link NobodySigns}.
     */
    record IssueCertificate(@TargetAggregateIdentifier CertificateId certificate, PersonId person, Content content)
            implements CertificateCommand {}

    /** Revokes what is out, every copy of it. Nothing happens when nothing is out. */
    record RevokeCertificate(@TargetAggregateIdentifier CertificateId certificate, Reason reason)
            implements CertificateCommand {}

    /**
     * Makes what is out count for nothing for a while. Nothing happens when it is suspended until then already, or
     * nothing is out.
     *
     * @param until the first moment at which it counts again; a moment that has come ends a suspension
     */
    record SuspendCertificate(@TargetAggregateIdentifier CertificateId certificate, Instant until)
            implements CertificateCommand {}

    /** Why; known inside, and told to nobody outside. */
    enum Reason {
        /** The next edition says what is right. */
        SUPERSEDED,
        /** What it says turned out not to be so, or not of this person. */
        WITHDRAWN,
        /** It was got, handed on or copied by fraud. */
        FRAUD,
        /** The key that signed it is no longer only its owner's. */
        LOST_KEY
    }
}
