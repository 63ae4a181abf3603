package be.vaxis.attestation.certificate;

import be.vaxis.attestation.hcert.cbor.CborEncoder;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.DccWriter;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Test;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.dcc.PersonName;
import java.time.Instant;
import java.util.Base64;

/**
 * What a certificate is to say. Prints as its kind only.
 *
 * @param birthDate as the certificate writes it
 * @param event without an identifier, which each edition gets of its own
 * @param until the last moment at which it is to be valid; the keys allow it, or it is not signed
 */
public record Content(PersonName name, String birthDate, Event event, Instant until) {

    public Kind kind() {
        return event.kind();
    }

    /** The certificate itself. */
    public Dcc with(String id) {
        Event named = switch (event) {
            case Vaccination v ->
                new Vaccination(
                        v.disease(),
                        v.prophylaxis(),
                        v.product(),
                        v.holder(),
                        v.dose(),
                        v.doses(),
                        v.given(),
                        v.country(),
                        v.issuer(),
                        id);
            case Test t ->
                new Test(
                        t.disease(),
                        t.type(),
                        t.name(),
                        t.device(),
                        t.taken(),
                        t.result(),
                        t.centre(),
                        t.country(),
                        t.issuer(),
                        id);
            case Recovery r ->
                new Recovery(
                        r.disease(), r.firstPositive(), r.validFrom(), r.validUntil(), r.country(), r.issuer(), id);
        };
        return new Dcc(Dcc.VERSION, name, birthDate, named);
    }

    /** All that it says, as one text: two that say the same have the same. Never stored but as a keyed hash. */
    public String text() {
        return Base64.getEncoder().encodeToString(CborEncoder.encode(DccWriter.write(with(""))));
    }

    @Override
    public String toString() {
        return "content:" + kind();
    }
}
