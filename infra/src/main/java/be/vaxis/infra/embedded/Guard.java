package be.vaxis.infra.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Stops a database server when this process is gone, however it ended.
 *
 * <p>PostgreSQL makes itself a daemon and would outlive a killed parent. The guard is a shell of one megabyte that waits
 * for the end of its standard input, whose other end is held here. It does nothing when the server ended before, and it
 * lets the signals pass that a terminal sends to everybody, since then this process stops the server itself.
 */
final class Guard implements AutoCloseable {

    /** SIGINT is a fast shutdown: connections are broken off and a checkpoint is written. */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r nothing; do :; done
            if read -r server < "$1" && [ "$server" = "$2" ]; then kill -INT "$server"; fi
            """;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    /**
     * @param pidFile whose first line is the id of the server while it runs
     * @param server that id
     */
    static Guard over(Path pidFile, long server) throws IOException {
        var shell = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        SCRIPT,
                        "guard",
                        pidFile.toAbsolutePath().toString(),
                        Long.toString(server))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Guard(shell.start());
    }

    /** After the server has ended. */
    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
    }
}
