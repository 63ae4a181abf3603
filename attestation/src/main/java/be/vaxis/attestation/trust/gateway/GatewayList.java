package be.vaxis.attestation.trust.gateway;

import be.vaxis.attestation.hcert.signer.Certificates;
import be.vaxis.attestation.trust.Listing;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.TrustedSigner;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Believes what the trust anchor and the authority of a country vouch for.
 *
 * <p>The anchor has countersigned the authorities and the uploaders. A signer counts when the uploader of its country
 * has signed its entry, and an authority of that country its certificate. What does not is left out.
 */
public final class GatewayList {

    private final Set<X509Certificate> anchors;

    /** @param anchors had on paper, or otherwise not from the gateway itself */
    public GatewayList(Set<X509Certificate> anchors) {
        this.anchors = Set.copyOf(anchors);
    }

    /** @throws SourceRefused {@code untrusted}: no authority is vouched for, as under another anchor */
    public Listing trusted(List<GatewayEntry> authorities, List<GatewayEntry> uploaders, List<GatewayEntry> signers)
            throws SourceRefused {
        Map<String, List<X509Certificate>> issuers = anchored(authorities, Type.CSCA);
        Map<String, List<X509Certificate>> senders = anchored(uploaders, Type.UPLOAD);
        if (issuers.isEmpty() || senders.isEmpty()) {
            throw new SourceRefused("untrusted");
        }
        Map<String, TrustedSigner> trusted = new HashMap<>();
        int leftOut = 0;
        for (GatewayEntry entry : signers) {
            String country = String.valueOf(entry.country());
            try {
                X509Certificate certificate = certificate(entry, Type.DSC);
                if (senders.getOrDefault(country, List.of()).contains(countersigner(entry))
                        && issuedByOne(issuers.getOrDefault(country, List.of()), certificate)) {
                    TrustedSigner signer = new TrustedSigner(country, certificate.getEncoded());
                    trusted.put(signer.hash(), signer);
                    continue;
                }
            } catch (CertificateException malformed) {
                // left out as well
            }
            leftOut++;
        }
        return new Listing(List.copyOf(trusted.values()), leftOut);
    }

    /** Who may upload for each country; whoever the anchor has not countersigned may not. */
    public Map<String, Set<X509Certificate>> uploaders(List<GatewayEntry> uploaders) {
        return anchored(uploaders, Type.UPLOAD).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, country -> Set.copyOf(country.getValue())));
    }

    private Map<String, List<X509Certificate>> anchored(List<GatewayEntry> entries, Type type) {
        Map<String, List<X509Certificate>> byCountry = new HashMap<>();
        for (GatewayEntry entry : entries) {
            try {
                if (anchors.contains(countersigner(entry))) {
                    byCountry
                            .computeIfAbsent(String.valueOf(entry.country()), _ -> new ArrayList<>())
                            .add(certificate(entry, type));
                }
            } catch (CertificateException malformed) {
                // vouches for nobody
            }
        }
        return byCountry;
    }

    private static X509Certificate countersigner(GatewayEntry entry) throws CertificateException {
        return Countersignature.signer(entry.signatureBytes(), entry.certificateBytes())
                .orElseThrow(() -> new CertificateException("Nobody has signed the entry."));
    }

    private static X509Certificate certificate(GatewayEntry entry, Type type) throws CertificateException {
        byte[] bytes = entry.certificateBytes();
        if (!type.name().equals(entry.certificateType()) || !thumbprint(bytes).equalsIgnoreCase(entry.thumbprint())) {
            throw new CertificateException("The entry is of another type, or of another certificate.");
        }
        return Certificates.read(bytes);
    }

    private static boolean issuedByOne(List<X509Certificate> issuers, X509Certificate certificate) {
        return issuers.stream().anyMatch(issuer -> issued(issuer, certificate));
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException other) {
            return false;
        }
    }

    private static String thumbprint(byte[] bytes) throws CertificateException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new CertificateException(impossible);
        }
    }
}
