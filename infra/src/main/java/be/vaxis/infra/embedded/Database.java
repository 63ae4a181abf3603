package be.vaxis.infra.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server with its data in a folder, as durable as one in production.
 *
 * <p>It ends when the process that started it ends, even when that is killed; a server that is still there when the next
 * one starts is stopped first. What it had acknowledged is there again.
 */
public final class Database implements AutoCloseable {

    private static final String PID = "postmaster.pid";
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final Path folder;
    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final Guard guard;

    private Database(Path folder, EmbeddedPostgres server, ProcessHandle process, Guard guard) {
        this.folder = folder;
        this.server = server;
        this.process = process;
        this.guard = guard;
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
                .setServerConfig("log_error_verbosity", "terse") // the details of an error show the row
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "192MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("wal_compression", "on")
                .setServerConfig("track_activity_query_size", "256");
        if (port != 0) {
            builder.setPort(port);
        }
        var server = builder.start();
        var process = serverIn(folder).orElseThrow(() -> new IOException("The database has ended at once"));
        return new Database(folder, server, process, Guard.over(folder.resolve(PID), process.pid()));
    }

    /** Once more where it was, after it has ended in whatever way. */
    public Database startAgain() throws IOException {
        close();
        return start(folder, server.getPort());
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

    /** The server itself; its children serve the connections. */
    public ProcessHandle process() {
        return process;
    }

    @Override
    public void close() throws IOException {
        try (guard) {
            server.close();
        }
    }

    /** Stops the server whose process id stands in the folder, if it still runs. */
    public static void stopLeftOver(Path folder) throws IOException {
        var leftOver = serverIn(folder);
        if (leftOver.isPresent()) {
            interrupt(leftOver.get());
        }
    }

    private static Optional<ProcessHandle> serverIn(Path folder) throws IOException {
        Path file = folder.resolve(PID);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String id = Files.readAllLines(file).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(id)).filter(Database::isServer);
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
