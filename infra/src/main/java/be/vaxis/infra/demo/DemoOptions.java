package be.vaxis.infra.demo;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be said on the command line.
 *
 * @param people how many live in the demo's Belgium, 1,000 to 11,500,000
 * @param seed decides who they are
 * @param port of the pages; the parts take the ports above it
 * @param folder of the data, which outlives the process
 * @param fresh whether to throw earlier data away
 */
record DemoOptions(int people, long seed, int port, Path folder, boolean fresh) {

    static final String HELP = """
            Runs the whole of Vaxis on this machine, with people in it.

              --people=N     how many live in the demo's Belgium, 1000 to 11500000 (100000)
              --seed=N       decides who they are (2021)
              --port=N       of the pages; the parts take the nine ports above it (8080)
              --folder=PATH  of the data, which outlives the process (.vaxis)
              --fresh        throws earlier data away first
              --help         this text
            """;

    private static final Set<String> KNOWN = Set.of("people", "seed", "port", "folder", "fresh");

    /** @throws IllegalArgumentException naming every fault at once */
    static DemoOptions parse(String[] arguments) {
        Map<String, String> said = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            said.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        String unknown =
                said.keySet().stream().filter(word -> !KNOWN.contains(word)).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Not an option: " + unknown);
        }
        int people = Integer.parseInt(said.getOrDefault("people", "100000"));
        int port = Integer.parseInt(said.getOrDefault("port", "8080"));
        if (people < 1_000 || people > 11_500_000) {
            throw new IllegalArgumentException("--people must lie between 1000 and 11500000");
        }
        if (port < 1024 || port > 65_000) {
            throw new IllegalArgumentException("--port must lie between 1024 and 65000");
        }
        return new DemoOptions(
                people,
                Long.parseLong(said.getOrDefault("seed", "2021")),
                port,
                Path.of(said.getOrDefault("folder", ".vaxis")).toAbsolutePath(),
                Boolean.parseBoolean(said.getOrDefault("fresh", "false")));
    }

    static boolean asksForHelp(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.equals("--help") || argument.equals("-h"));
    }

    String pages() {
        return "http://localhost:" + port;
    }

    String identityProvider() {
        return "http://localhost:" + csamPort();
    }

    int csamPort() {
        return port + 1;
    }

    int databasePort() {
        return port + 2;
    }

    /** Of the broker; its controller takes the next. */
    int brokerPort() {
        return port + 3;
    }

    int textsPort() {
        return port + 5;
    }

    int mailPort() {
        return port + 6;
    }

    int printerPort() {
        return port + 7;
    }
}
