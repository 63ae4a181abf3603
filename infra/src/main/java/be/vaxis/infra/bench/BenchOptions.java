package be.vaxis.infra.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be said on the command line.
 *
 * @param seconds that each measurement lasts; warming up lasts as long
 * @param clients how many ask at the same time, one measurement for each number
 * @param rows of the file of doses
 * @param only what is measured
 */
record BenchOptions(int seconds, List<Integer> clients, int rows, Set<Part> only) {

    /** What can be measured. */
    enum Part {
        LIMIT,
        BOOKINGS,
        READS,
        DOSES,
        FILES,
        TRACES,
        SEARCH,
        CERTIFICATES,
        ENGINES
    }

    static final String HELP = """
            Measures bookings, reads and registrations per second, and the bare limit of the database for the same rows.

              --seconds=N      that each measurement lasts (15)
              --clients=N,N    how many ask at the same time, one measurement each (16,64)
              --rows=N         of the file of doses (100000)
              --only=WORD,WORD of: limit, bookings, reads, doses, files, traces, search, certificates, engines (all but the last five)
                               reads asks for free moments, alone and 55 times for each booking
                               files hands in doses by file, in CSV, once more, and in NDJSON
                               traces asks who got a lot of 50,000 people at most, among ten times the rows
                               search asks for the doses of a person by INSZ, among thirty times the rows
                               certificates has EU certificates made, one of each person
                               engines compares the JPA and the JDBC event store of Axon
              --help           this text

            Prints one line per figure, and writes them to target/bench/figures.json.
            """;

    private static final Set<String> KNOWN = Set.of("seconds", "clients", "rows", "only");
    private static final int LONGEST_SECONDS = 3_600;
    private static final int MOST_CLIENTS = 1_000;
    private static final int MOST_ROWS = 2_000_000;
    private static final int MOST_PER_SECOND = 1_400;
    /** So many calls it takes until the JVM has compiled what matters. */
    static final int WARMING_CALLS = 32_000;

    /** @throws IllegalArgumentException naming the fault */
    static BenchOptions parse(String[] arguments) {
        Map<String, String> said = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            if (!KNOWN.contains(parts[0]) || parts.length < 2) {
                throw new IllegalArgumentException("Not an option: " + argument);
            }
            said.put(parts[0], parts[1]);
        }
        int seconds = number("seconds", said.getOrDefault("seconds", "15"), LONGEST_SECONDS);
        List<Integer> clients = Arrays.stream(
                        said.getOrDefault("clients", "16,64").split(","))
                .map(text -> number("clients", text, MOST_CLIENTS))
                .toList();
        int rows = number("rows", said.getOrDefault("rows", "100000"), MOST_ROWS);
        return new BenchOptions(seconds, clients, rows, parts(said.getOrDefault("only", "limit,bookings,reads,doses")));
    }

    private static int number(String option, String text, int most) {
        int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("--" + option + " takes numbers from 1 to " + most);
        }
        return number;
    }

    private static Set<Part> parts(String words) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : words.split(",")) {
            parts.add(Arrays.stream(Part.values())
                    .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("--only takes " + allWords())));
        }
        return parts;
    }

    private static String allWords() {
        return Arrays.stream(Part.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static boolean asksForHelp(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.equals("--help") || argument.equals("-h"));
    }

    boolean needsVaxis() {
        return !only.equals(EnumSet.of(Part.ENGINES));
    }

    /** How many people it takes until nobody has to book twice, were it faster than hoped. */
    int people() {
        return includes(Part.BOOKINGS) || includes(Part.READS) || includes(Part.DOSES) || includes(Part.CERTIFICATES)
                ? Scene.HOT_PEOPLE + WARMING_CALLS + clients.size() * seconds * MOST_PER_SECOND
                : Scene.HOT_PEOPLE + 1;
    }

    boolean includes(Part part) {
        return only.contains(part);
    }
}
