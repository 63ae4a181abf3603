package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.revoked.gateway.RevocationGateway;
import be.vaxis.attestation.revoked.gateway.RevocationLine;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.Uploader;
import java.util.Optional;

/** The European gateway, as to what was withdrawn. */
final class GatewayRevocations implements RevocationGateway {

    private final GatewayAccess access;
    private final GatewayKeys keys;

    GatewayRevocations(GatewayAccess access) {
        this.access = access;
        this.keys = new GatewayKeys(access);
    }

    @Override
    public boolean used() {
        return !access.baseUrl().isEmpty();
    }

    @Override
    public Optional<Uploader> uploader() throws SourceRefused {
        return keys.uploader();
    }

    @Override
    public RevocationLine connect() throws SourceRefused {
        return new GatewayLine(new ListLine(access.patience(), keys.tls()), access.baseUrl(), keys.anchor());
    }
}
