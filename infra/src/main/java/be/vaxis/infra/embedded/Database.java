package be.vaxis.infra.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server with its data in a folder, as durable as one in production.
 *
 * <p>A server that an earlier, killed process left behind is stopped first; what it had acknowledged is there again.
 */
public final class Database implements AutoCloseable {

    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * @param folder of the data, made when missing and kept after
     * @param port on loopback; 0 for any free one
     */
    public static Database start(Path folder, int port) throws IOException {
        stopLeftOver(folder);
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // who uses it stops first
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "192MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("wal_compression", "on")
                .setServerConfig("track_activity_query_size", "256");
        if (port != 0) {
            builder.setPort(port);
        }
        return new Database(builder.start());
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** Runs one statement as the owner of the server, such as making a database for a test. */
    public void run(String statement) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Stops the server whose process id stands in the folder, if it still runs. */
    public static void stopLeftOver(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        var leftOver = ProcessHandle.of(Long.parseLong(lines.getFirst().trim())).filter(Database::isServer);
        if (leftOver.isPresent()) {
            interrupt(leftOver.get());
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /** SIGINT: a fast shutdown, which breaks connections off and writes a checkpoint. */
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                .inheritIO()
                .start();
        try {
            server.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IOException("The database left over from before does not stop (process " + server.pid() + ")", e);
        }
    }
}
