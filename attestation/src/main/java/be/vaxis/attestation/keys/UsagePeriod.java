package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.UNFIT_KEY;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PrivateKeyUsagePeriod;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.jspecify.annotations.Nullable;

/**
 * When a key signs, both ends included: shorter than its certificate is valid, so that what it signs last is good until
 * it expires. Source: RFC 5280 leaves the extension {@code privateKeyUsagePeriod} to others; ICAO 9303-12 uses it so.
 */
public record UsagePeriod(Instant from, Instant until) {

    public UsagePeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A key is not out of use before it comes into use.");
        }
    }

    /** What the certificate says; else as long as it is valid. */
    static UsagePeriod of(X509Certificate certificate) throws KeyRefused {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        byte[] extension = certificate.getExtensionValue(Extension.privateKeyUsagePeriod.getId());
        if (extension == null) {
            return new UsagePeriod(from, until);
        }
        try {
            var period = PrivateKeyUsagePeriod.getInstance(JcaX509ExtensionUtils.parseExtensionValue(extension));
            return new UsagePeriod(moment(period.getNotBefore(), from), moment(period.getNotAfter(), until));
        } catch (IOException | ParseException | IllegalArgumentException malformed) {
            throw new KeyRefused(UNFIT_KEY, "A certificate does not say properly when its key is in use.");
        }
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    private static Instant moment(@Nullable ASN1GeneralizedTime told, Instant otherwise) throws ParseException {
        return told == null ? otherwise : told.getDate().toInstant();
    }
}
