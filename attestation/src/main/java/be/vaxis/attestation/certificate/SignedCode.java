package be.vaxis.attestation.certificate;

import be.vaxis.attestation.certificate.CertificateEvent.Signed;

/**
 * A certificate, ready to be shown. Prints as its hash only.
 *
 * @param text of the QR code
 * @param uci hash of its identifier, Base64
 */
public record SignedCode(String text, String uci, Signed signed) {

    @Override
    public String toString() {
        return "code:" + uci;
    }
}
