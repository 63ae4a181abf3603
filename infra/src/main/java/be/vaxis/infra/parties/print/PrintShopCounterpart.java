package be.vaxis.infra.parties.print;

import be.vaxis.infra.parties.arrivals.Arrivals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * Plays the print shop on the loopback address: takes batches by SFTP, «prints» them, acknowledges and erases. Dutch: <i>nagebootste
 * drukkerij</i>.
 *
 * <p>What it posts arrives in {@link Arrivals}.
 */
public final class PrintShopCounterpart implements AutoCloseable {

    private static final Duration ROUND = Duration.ofMillis(250);
    private static final String USER = "vaxis";

    private final Path folder;
    private final SshServer server;
    private final String hostKey;
    private final ScheduledExecutorService press = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("print-shop").factory());

    /**
     * @param port 0 for any that is free
     * @param folder for its keys and for what it is given; made when missing
     */
    public PrintShopCounterpart(int port, Path folder, Arrivals arrivals, Clock clock) {
        this.folder = folder;
        try {
            var in = Files.createDirectories(folder.resolve("files/in"));
            var out = Files.createDirectories(folder.resolve("files/out"));
            var key = PrintShopKeys.in(folder.resolve("host.key"));
            hostKey = PublicKeyEntry.toString(key.getPublic());
            server = server(port, KeyPairProvider.wrap(key));
            server.start();
            var run = new PrintRun(in, out, arrivals, clock);
            var _ = press.scheduleWithFixedDelay(run, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to reach it. */
    public PrintShopAccess access() {
        return new PrintShopAccess(
                server.getHost(), server.getPort(), USER, clientKey(), hostKey, "in", "out", Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        press.shutdown();
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SshServer server(int port, KeyPairProvider key) {
        var client = PrintShopKeys.in(clientKey()).getPublic();
        var ssh = SshServer.setUpDefaultServer();
        ssh.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        ssh.setPort(port);
        ssh.setKeyPairProvider(key);
        ssh.setPublickeyAuthenticator(
                (user, offered, session) -> user.equals(USER) && KeyUtils.compareKeys(offered, client));
        ssh.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        ssh.setFileSystemFactory(new VirtualFileSystemFactory(folder.resolve("files")));
        return ssh;
    }

    private Path clientKey() {
        return folder.resolve("client.key");
    }
}
