package be.vaxis.attestation.hcert.signer;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** Reads certificates as the JDK does, also those that say CA=FALSE where DER would say nothing. */
public final class Certificates {

    private Certificates() {}

    /** @param bytes DER or PEM */
    public static X509Certificate read(byte[] bytes) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
    }
}
