package be.vaxis.attestation.forms;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** @param address under which {@code /.well-known} is found */
record FormIssuer(URI address) {

    /** As {@code did:web} names it. */
    String did() {
        String authority = URLEncoder.encode(address.getRawAuthority(), StandardCharsets.US_ASCII);
        return "did:web:" + authority + address.getRawPath().replace('/', ':');
    }
}
