package be.vaxis.attestation.amending;

import be.vaxis.attestation.certificate.CertificateEvent.CertificateIssued;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What was corrected while a certificate was being made found no certificate to mend: so each that is made is looked at
 * once more.
 *
 * <p>In the group that writes it down, so that whoever looks later finds it.
 */
@Component
@ProcessingGroup("attestation.wallet")
class WhenCertificateIssuedLookAgain {

    private final DueQueue queue;

    WhenCertificateIssuedLookAgain(DueQueue queue) {
        this.queue = queue;
    }

    @EventHandler
    void on(CertificateIssued event) {
        queue.add(event.person());
    }
}
