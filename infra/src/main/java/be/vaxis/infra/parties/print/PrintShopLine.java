package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.ChannelUnavailable;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.RequiredServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** Connects to the print shop: with our key only, and only to who answers with the key that we expect. */
final class PrintShopLine {

    private final PrintShopAccess access;

    PrintShopLine(PrintShopAccess access) {
        this.access = access;
    }

    /**
     * Does some work at the print shop and hangs up.
     *
     * @throws ChannelUnavailable when it cannot be done now, whatever the cause
     */
    <T> T with(Work<T> work) {
        if (!access.known()) {
            throw new ChannelUnavailable("No print shop is set.");
        }
        try (var client = client()) {
            client.start();
            try (var session = session(client)) {
                var done = work(session, work);
                session.close(false).await(access.patience());
                return done;
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new ChannelUnavailable(
                    "The print shop cannot be worked with: " + e.getClass().getSimpleName() + ".");
        }
    }

    private static <T> T work(ClientSession session, Work<T> work) throws IOException {
        try (var files = SftpClientFactory.instance().createSftpClient(session)) {
            return work.in(new RemoteFiles(files));
        }
    }

    private SshClient client() throws IOException, GeneralSecurityException {
        var client = SshClient.setUpDefaultClient();
        var hostKey = PublicKeyEntry.parsePublicKeyEntry(access.hostKey()).resolvePublicKey(null, null, null);
        client.setServerKeyVerifier(new RequiredServerKeyVerifier(hostKey));
        client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, access.patience());
        return client;
    }

    private ClientSession session(SshClient client) throws IOException, GeneralSecurityException {
        var session = client.connect(access.user(), access.host(), access.port())
                .verify(access.patience())
                .getSession();
        for (var key : new FileKeyPairProvider(access.privateKey()).loadKeys(session)) {
            session.addPublicKeyIdentity(key);
        }
        session.auth().verify(access.patience());
        return session;
    }

    /** What is done while connected. */
    interface Work<T> {
        T in(RemoteFiles files) throws IOException;
    }
}
