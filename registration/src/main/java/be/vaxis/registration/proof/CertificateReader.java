package be.vaxis.registration.proof;

/** Reads and verifies certificates of vaccination of other countries. */
public interface CertificateReader {

    /**
     * What a certificate proves, verified at this moment.
     *
     * @param scanned as a scanner types it, such as {@code HC1:NCF…}
     * @throws UnusableCertificate naming what is wrong with it
     */
    ProvenDose read(String scanned);
}
