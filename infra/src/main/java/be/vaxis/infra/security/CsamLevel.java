package be.vaxis.infra.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How surely CSAM recognised somebody, read from the claim {@code acr}: {@code urn:be:fedict:iam:fas:Level450} is 450.
 *
 * <p>Levels are compared as numbers: 450 is enough where 400 is asked for. A claim that is missing or written in another
 * way is level 0, which opens nothing.
 *
 * <p>Source: process 4, Registration (CSAM level 400 or higher).
 */
final class CsamLevel {

    private static final Pattern URN = Pattern.compile("urn:be:fedict:iam:fas:Level(\\d{1,4})");

    private CsamLevel() {}

    static int of(@Nullable Object acr) {
        if (!(acr instanceof String text)) {
            return 0;
        }
        var urn = URN.matcher(text);
        return urn.matches() ? Integer.parseInt(urn.group(1)) : 0;
    }

    /** The claim for a level, to ask CSAM for it. */
    static String urn(int level) {
        return "urn:be:fedict:iam:fas:Level" + level;
    }
}
