package be.vaxis.attestation.trust.did;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the document of a name lies. Source: did:web method specification, section 2.5.2. */
public final class DidWeb {

    private static final String START = "did:web:";
    private static final int LONGEST = 500;

    private DidWeb() {}

    /** Always over TLS; empty when it is no such name. */
    public static Optional<URI> address(String name) {
        if (!name.startsWith(START) || name.length() > LONGEST || name.contains("#")) {
            return Optional.empty();
        }
        String[] steps = name.substring(START.length()).split(":");
        String host = URLDecoder.decode(steps[0], StandardCharsets.US_ASCII);
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < steps.length; i++) {
            path.append('/').append(steps[i]);
        }
        try {
            URI address =
                    URI.create("https://" + host + (path.isEmpty() ? "/.well-known" : path.toString()) + "/did.json");
            return address.getHost() == null || address.getUserInfo() != null ? Optional.empty() : Optional.of(address);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
