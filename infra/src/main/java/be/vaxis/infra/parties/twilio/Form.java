package be.vaxis.infra.parties.twilio;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a form or of a query, each once. */
final class Form {

    private Form() {}

    static Map<String, String> read(@Nullable String encoded) {
        var fields = new LinkedHashMap<String, String>();
        if (encoded != null && !encoded.isEmpty()) {
            Arrays.stream(encoded.split("&"))
                    .map(field -> field.split("=", 2))
                    .forEach(field -> fields.put(decoded(field[0]), field.length == 2 ? decoded(field[1]) : ""));
        }
        return fields;
    }

    static String write(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
