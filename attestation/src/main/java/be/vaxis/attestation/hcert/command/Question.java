package be.vaxis.attestation.hcert.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line as it was typed: a command, options with a value each, and what it is about. */
final class Question {

    private static final int MOST_BYTES = 64 * 1024;

    private final String command;
    private final Map<String, String> options = new HashMap<>();
    private final InputStream in;
    private @Nullable String subject;

    Question(String[] arguments, InputStream in) {
        this.in = in;
        command = arguments.length == 0 ? "--help" : arguments[0];
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--help")) {
                options.put("--help", "");
            } else if (!arguments[i].startsWith("--")) {
                subject = arguments[i];
            } else if (i + 1 < arguments.length) {
                options.put(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException(arguments[i] + " wants a value.");
            }
        }
    }

    String command() {
        return options.containsKey("--help") ? "--help" : command;
    }

    /** The code or the payload: on the line, or else from standard input. */
    String subject() throws IOException {
        if (subject != null) {
            return subject;
        }
        String read = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        return read.replaceAll("[\r\n]+$", "");
    }

    String option(String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is required.");
        }
        return value;
    }

    Path file(String name) {
        return Path.of(option(name));
    }

    Instant moment(String name, Clock clock) {
        return options.containsKey(name) ? Instant.parse(option(name)) : clock.instant();
    }

    boolean says(String name) {
        return options.containsKey(name);
    }
}
