package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.trust.Listing;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.TrustSource;
import be.vaxis.attestation.trust.TrustedSigner;
import be.vaxis.attestation.trust.did.DidDocument;
import be.vaxis.attestation.trust.did.DidWeb;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * A trust list that is a DID document, and those to which it refers on the same host. Source: WHO SMART Trust, DID
 * Trustlist 2.0.
 */
final class DidSource implements TrustSource {

    private static final int MOST_DOCUMENTS = 1_000;
    private static final TypeReference<JsonNode> DOCUMENT = new TypeReference<>() {};

    private final String name;
    private final DidAccess access;

    DidSource(String name, DidAccess access) {
        this.name = name;
        this.access = access;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Listing fetch() throws SourceRefused {
        URI first = first();
        Map<String, TrustedSigner> signers = new HashMap<>();
        int leftOut = 0;
        Set<URI> seen = new HashSet<>(Set.of(first));
        Deque<URI> next = new ArrayDeque<>(List.of(first));
        try (ListLine line = new ListLine(access.patience(), null)) {
            while (!next.isEmpty()) {
                DidDocument document = DidDocument.of(line.get(next.remove(), DOCUMENT));
                document.signers().forEach(signer -> signers.put(signer.hash(), signer));
                leftOut += document.leftOut();
                for (String reference : document.references()) {
                    DidWeb.address(reference)
                            .filter(address -> address.getAuthority().equals(first.getAuthority()))
                            .filter(seen::add)
                            .ifPresent(next::add);
                }
                if (seen.size() > MOST_DOCUMENTS) {
                    throw new SourceRefused("too-long");
                }
            }
        }
        return new Listing(List.copyOf(signers.values()), leftOut);
    }

    /** What comes without TLS may be anybody's. */
    private URI first() throws SourceRefused {
        URI address = URI.create(access.url());
        if (!"https".equals(address.getScheme()) && !"127.0.0.1".equals(address.getHost())) {
            throw new SourceRefused("no-tls");
        }
        return address;
    }
}
