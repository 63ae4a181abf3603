package be.vaxis.attestation.keys.ceremony;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A line as it was typed: a command and options. An option that does not exist stops it: a dry run must not be real.
 */
final class Line {

    private static final Set<String> ALONE = Set.of("--dry-run", "--help");
    private static final Set<String> WITH_VALUE = Set.of(
            "--kind",
            "--csca",
            "--csca-password",
            "--store",
            "--token",
            "--password",
            "--name",
            "--algorithm",
            "--from",
            "--valid-days",
            "--use-days",
            "--longest-days",
            "--overlap-days",
            "--to");
    private static final int MOST_DAYS = 7_305; // twenty years

    private final String command;
    private final Map<String, String> options = new HashMap<>();

    Line(String... arguments) {
        command = arguments.length == 0 ? "--help" : arguments[0];
        for (int i = 1; i < arguments.length; i++) {
            String name = arguments[i];
            if (ALONE.contains(name)) {
                options.put(name, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw new IllegalArgumentException("There is no option " + name + ".");
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(name + " wants a value.");
            } else {
                options.put(name, arguments[++i]);
            }
        }
    }

    String command() {
        return says("--help") ? "--help" : command;
    }

    boolean says(String name) {
        return options.containsKey(name);
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

    <E extends Enum<E>> E choice(String name, E[] among) {
        return Arrays.stream(among)
                .filter(one -> one.name().equalsIgnoreCase(option(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is one of " + Arrays.toString(among) + "."));
    }

    Instant moment(String name, Instant otherwise) {
        return says(name) ? Instant.parse(option(name)) : otherwise;
    }

    Duration days(String name, int otherwise) {
        int days = says(name) ? Integer.parseInt(option(name)) : otherwise;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(name + " lies between 1 and " + MOST_DAYS + ".");
        }
        return Duration.ofDays(days);
    }
}
