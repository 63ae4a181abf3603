package be.vaxis.attestation.hcert.signer;

import be.vaxis.attestation.hcert.cose.KeyId;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom we trust. A trust list, or a handful of certificates. */
@FunctionalInterface
public interface Signers {

    /** All that go by this identifier: it is short, and two countries may have drawn the same. */
    List<X509Certificate> with(KeyId id);

    static Signers of(Collection<X509Certificate> certificates) {
        Map<KeyId, List<X509Certificate>> byId = certificates.stream().collect(Collectors.groupingBy(KeyId::of));
        return id -> byId.getOrDefault(id, List.of());
    }
}
