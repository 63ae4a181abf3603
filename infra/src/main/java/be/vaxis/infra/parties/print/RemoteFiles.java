package be.vaxis.infra.parties.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** Files and folders at the print shop. */
final class RemoteFiles {

    private static final int BUFFER = 32 << 10;
    private static final Set<OpenMode> NEW = Set.of(OpenMode.Write, OpenMode.Create, OpenMode.Exclusive);

    private final SftpClient files;

    RemoteFiles(SftpClient files) {
        this.files = files;
    }

    boolean exists(String path) throws IOException {
        try {
            files.stat(path);
            return true;
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw e;
        }
    }

    void write(String path, byte[] content) throws IOException {
        files.put(new ByteArrayInputStream(content), BUFFER, path, NEW);
    }

    byte[] read(String path) throws IOException {
        try (var in = files.read(path)) {
            return in.readAllBytes();
        }
    }

    void makeFolder(String path) throws IOException {
        files.mkdir(path);
    }

    /** In one step: others see the old name or the new one, whole. */
    void rename(String from, String to) throws IOException {
        files.rename(from, to);
    }

    /** The names in a folder, in order. */
    List<String> list(String folder) throws IOException {
        return StreamSupport.stream(files.readDir(folder).spliterator(), false)
                .map(SftpClient.DirEntry::getFilename)
                .filter(name -> !name.startsWith("."))
                .sorted()
                .toList();
    }

    /** With all that is in it; nothing happens when it is not there. */
    void eraseFolder(String folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        for (var name : list(folder)) {
            files.remove(folder + "/" + name);
        }
        files.rmdir(folder);
    }
}
