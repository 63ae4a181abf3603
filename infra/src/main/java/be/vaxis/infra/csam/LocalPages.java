package be.vaxis.infra.csam;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Vaxis on this machine, whatever its port: the only place to which the stand-in sends a browser. */
final class LocalPages {

    /** Where a login ends. */
    static final String LOGIN = "/login/oauth2/code/csam";

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    private LocalPages() {}

    static boolean own(@Nullable String address, String path) {
        if (address == null) {
            return false;
        }
        try {
            var uri = URI.create(address);
            return "http".equals(uri.getScheme())
                    && HERE.contains(String.valueOf(uri.getHost()))
                    && path.equals(uri.getPath());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
