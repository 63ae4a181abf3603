package be.vaxis.infra.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Where a parser stands, as a program writes it: {@code doses[2].lot}. */
final class JsonPlace {

    private static final Pattern INDEX = Pattern.compile("/(\\d+)(?=/|$)");

    private JsonPlace() {}

    static String of(@Nullable JsonParser parser) {
        if (parser == null) {
            return "";
        }
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        return INDEX.matcher(pointer).replaceAll("[$1]").replace('/', '.').replaceFirst("^\\.", "");
    }
}
