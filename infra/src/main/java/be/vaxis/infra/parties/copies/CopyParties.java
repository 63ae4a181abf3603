package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Receiver;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the receivers of copies are. Dutch: <i>bestemmelingen</i>. */
@ConfigurationProperties("vaxis.copies")
public record CopyParties(
        @DefaultValue CopyAccess vault,
        @DefaultValue CopyAccess testResults,
        @DefaultValue CopyAccess contactTracing) {

    /** The same as settings. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        for (Receiver receiver : Receiver.outside()) {
            CopyAccess access = of(receiver);
            String name = "vaxis.copies." + receiver.word() + ".";
            settings.put(name + "base-url", access.baseUrl());
            settings.put(name + "token-url", access.tokenUrl());
            settings.put(name + "client-id", access.clientId());
            settings.put(name + "client-secret", access.clientSecret());
            settings.put(name + "scope", access.scope());
            settings.put(name + "digest-key", access.digestKey());
        }
        return settings;
    }

    CopyAccess of(Receiver receiver) {
        return switch (receiver) {
            case VAULT -> vault;
            case TEST_RESULTS -> testResults;
            case CONTACT_TRACING -> contactTracing;
            case CODE_DATABASE -> throw new IllegalArgumentException("The code database hears contract events");
        };
    }
}
