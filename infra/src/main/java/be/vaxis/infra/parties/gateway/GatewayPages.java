package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.GatewayEntry;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/** Reads {@code /trustList}, page by page. */
final class GatewayPages {

    private static final int PAGE = 1_000;
    private static final int MOST_PAGES = 21;
    private static final TypeReference<List<GatewayEntry>> ENTRIES = new TypeReference<>() {};

    private GatewayPages() {}

    /** A gateway that knows no pages answers with all it has, each time. */
    static List<GatewayEntry> all(ListLine line, String baseUrl, Type type) throws SourceRefused {
        List<GatewayEntry> all = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            URI address = URI.create(baseUrl + "/trustList/" + type + "?page=" + page + "&pagesize=" + PAGE);
            List<GatewayEntry> entries = line.get(address, ENTRIES);
            entries.removeIf(Objects::isNull);
            if (page > 0 && !entries.isEmpty() && entries.getFirst().equals(all.getFirst())) {
                return all;
            }
            all.addAll(entries);
            if (entries.size() != PAGE) {
                return all;
            }
        }
        throw new SourceRefused("too-long");
    }
}
