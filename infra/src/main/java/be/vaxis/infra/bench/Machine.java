package be.vaxis.infra.bench;

import be.vaxis.infra.embedded.Database;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Where and when it was measured.
 *
 * @param loadBefore how many threads wanted a core in the minute before; other work on the machine, then
 */
record Machine(
        Instant date,
        int cores,
        String processor,
        long memoryMegabytes,
        String system,
        String jdk,
        String postgresql,
        double loadBefore) {

    static Machine describe(Instant now, Database database) throws SQLException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                now,
                Runtime.getRuntime().availableProcessors(),
                processorName(),
                system.getTotalMemorySize() >> 20,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                versionOf(database),
                system.getSystemLoadAverage());
    }

    private static String versionOf(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String processorName() {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/cpuinfo"));
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s: %d cores (%s), %d MB, %s, %s, PostgreSQL %s, load before %.1f",
                date,
                cores,
                processor,
                memoryMegabytes,
                system,
                jdk,
                postgresql,
                loadBefore);
    }
}
