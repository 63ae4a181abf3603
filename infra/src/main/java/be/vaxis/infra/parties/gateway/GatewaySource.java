package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.trust.Listing;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.TrustSource;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import be.vaxis.attestation.trust.gateway.GatewayList;
import java.util.Set;

/** The trust list of the European gateway. Source: certificates, section 2, Gateway. */
final class GatewaySource implements TrustSource {

    private final String name;
    private final GatewayAccess access;
    private final GatewayKeys keys;

    GatewaySource(String name, GatewayAccess access) {
        this.name = name;
        this.access = access;
        this.keys = new GatewayKeys(access);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Listing fetch() throws SourceRefused {
        GatewayList list = new GatewayList(Set.of(keys.anchor()));
        String from = access.baseUrl();
        try (ListLine line = new ListLine(access.patience(), keys.tls())) {
            return list.trusted(
                    GatewayPages.all(line, from, Type.CSCA),
                    GatewayPages.all(line, from, Type.UPLOAD),
                    GatewayPages.all(line, from, Type.DSC));
        }
    }
}
