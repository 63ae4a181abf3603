package be.vaxis.attestation.hcert.signer;

import be.vaxis.attestation.hcert.dcc.Kind;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a certificate may sign.
 *
 * <p>Extended key usages name it, by a number that changed once: both count. A signer that names none of them may sign
 * everything. Source: hcert_spec, section A.1.2; the older numbers are in use by Finland.
 */
public final class Purposes {

    private static final List<String> STEMS = List.of("1.3.6.1.4.1.1847.2021.1.", "1.3.6.1.4.1.0.1847.2021.1.");
    private static final Map<String, Kind> ENDS = Map.of("1", Kind.TEST, "2", Kind.VACCINATION, "3", Kind.RECOVERY);

    private Purposes() {}

    public static Set<Kind> of(X509Certificate signer) {
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        for (String usage : usages(signer)) {
            STEMS.stream()
                    .filter(usage::startsWith)
                    .map(stem -> ENDS.get(usage.substring(stem.length())))
                    .filter(kind -> kind != null)
                    .forEach(named::add);
        }
        return named.isEmpty() ? EnumSet.allOf(Kind.class) : named;
    }

    private static List<String> usages(X509Certificate signer) {
        try {
            List<String> usages = signer.getExtendedKeyUsage();
            return usages == null ? List.of() : usages;
        } catch (CertificateParsingException empty) {
            return List.of(); // an extension without content names nothing
        }
    }
}
