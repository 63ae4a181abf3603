package be.vaxis.infra.replay;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What may be said on the command line.
 *
 * @param file the doses of every day
 * @param scale which share of doses and people, above 0 to 1
 * @param seed decides who the people are
 * @param port of the pages; 0 for any
 * @param stay whether everything goes on running after the comparison
 */
record ReplayOptions(Path file, double scale, long seed, int port, boolean stay) {

    static final String HELP = """
            Registers the doses of the real campaign of 2021 once more, day by day, for people of the believable Belgium, and compares
            the published file with what was read, cell by cell.

              --file=PATH   how many doses on each day, with the columns date, region, brand, dose, count
                            (../shared/data/covid19be-vacc-daily-2021.csv)
              --scale=N     which share of doses and people, above 0 to 1 (0.01)
              --seed=N      decides who the people are (2021)
              --port=N      of the pages (any free one)
              --stay        goes on running afterwards, to look at the figures
              --help        this text

            Ends with 0 when all cells are equal, with 1 when one is not. What was published is in target/replay.
            """;

    private static final Set<String> KNOWN = Set.of("file", "scale", "seed", "port", "stay");
    private static final String DATA = "../shared/data/covid19be-vacc-daily-2021.csv";

    /** @throws IllegalArgumentException naming the fault */
    static ReplayOptions parse(String[] arguments) {
        Map<String, String> said = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            if (!KNOWN.contains(parts[0])) {
                throw new IllegalArgumentException("Not an option: " + argument);
            }
            said.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        double scale = number(said, "scale", "0.01").doubleValue();
        if (!(scale > 0 && scale <= 1)) {
            throw new IllegalArgumentException("--scale lies above 0, and is 1 at most");
        }
        int port = number(said, "port", "0").intValue();
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("--port lies between 0 and 65535");
        }
        return new ReplayOptions(
                Path.of(said.getOrDefault("file", DATA)),
                scale,
                number(said, "seed", "2021").longValue(),
                port,
                Boolean.parseBoolean(said.getOrDefault("stay", "false")));
    }

    static boolean asksForHelp(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.equals("--help") || argument.equals("-h"));
    }

    private static Double number(Map<String, String> said, String option, String otherwise) {
        try {
            return Double.valueOf(said.getOrDefault(option, otherwise));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("--" + option + " takes a number", none);
        }
    }
}
