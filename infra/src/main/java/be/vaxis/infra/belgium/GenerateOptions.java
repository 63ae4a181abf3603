package be.vaxis.infra.belgium;

import java.nio.file.Path;

/** What was typed behind {@link Generate}. */
record GenerateOptions(long size, long seed, long from, Path out, boolean help) {

    static final String HELP = """
            Writes people of a made-up Belgium to a file, one a line.

              --out FILE    ends in .csv or .ndjson; needed
              --size N      how many people, 1000 to 11500000; 100000 when left out
              --seed N      another number gives other people; 1 when left out
              --from N      begin at this index, to go on where a run stopped; 0 when left out
              --help        this text
            """;

    private static final long DEFAULT_SIZE = 100_000;
    private static final long DEFAULT_SEED = 1;

    GenerateOptions {
        if (!help && !isCsv(out) && !out.toString().endsWith(".ndjson")) {
            throw new IllegalArgumentException("--out needs a file that ends in .csv or .ndjson");
        }
        if (size < Belgium.SMALLEST || size > Belgium.LARGEST) {
            throw new IllegalArgumentException("--size goes from " + Belgium.SMALLEST + " to " + Belgium.LARGEST);
        }
        if (from < 0 || from > size) {
            throw new IllegalArgumentException("--from goes from 0 to the size");
        }
    }

    static GenerateOptions parse(String[] arguments) {
        var size = DEFAULT_SIZE;
        var seed = DEFAULT_SEED;
        var from = 0L;
        var out = Path.of("");
        var help = arguments.length == 0;
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--size" -> size = number(arguments, ++i);
                case "--seed" -> seed = number(arguments, ++i);
                case "--from" -> from = number(arguments, ++i);
                case "--out" -> out = Path.of(value(arguments, ++i));
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
            }
        }
        return new GenerateOptions(size, seed, from, out, help);
    }

    static boolean isCsv(Path out) {
        return out.toString().endsWith(".csv");
    }

    private static long number(String[] arguments, int place) {
        var typed = value(arguments, place);
        try {
            return Long.parseLong(typed.replace("_", ""));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(arguments[place - 1] + " needs a whole number");
        }
    }

    private static String value(String[] arguments, int place) {
        if (place >= arguments.length) {
            throw new IllegalArgumentException(arguments[place - 1] + " needs a value");
        }
        return arguments[place];
    }
}
