package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.keys.KeyFile;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.keys.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** Opens what a line names. */
record Doors(Line line, Typist typist) {

    Password ofAuthority(boolean fresh) throws KeyRefused {
        return password("--csca-password", "the CSCA", fresh);
    }

    Password ofSigners() throws KeyRefused {
        return password("--password", "the signers", line.says("--store") && !Files.exists(line.file("--store")));
    }

    /** Where signers are, or will be. */
    Box box(Password password) throws KeyRefused, GeneralSecurityException, IOException {
        Box box = line.says("--token") ? new Box.OnToken(store(password)) : inFile(line.file("--store"), password);
        return line.says("--dry-run") ? new Box.Nowhere(box.store()) : box;
    }

    /** One that is there already. */
    KeyStore store(Password password) throws KeyRefused {
        return line.says("--token")
                ? Token.open(line.file("--token"), password)
                : KeyFile.read(line.file("--store"), password);
    }

    KeyStore authority(Password password) throws KeyRefused {
        return KeyFile.read(line.file("--csca"), password);
    }

    private static Box inFile(Path file, Password password) throws KeyRefused, GeneralSecurityException, IOException {
        boolean fresh = !Files.exists(file);
        return new Box.InFile(file, fresh, fresh ? OwnFile.empty() : KeyFile.read(file, password), password);
    }

    private Password password(String option, String what, boolean fresh) throws KeyRefused {
        return line.says(option) ? Password.inFile(line.file(option)) : typist.typed(what, fresh);
    }
}
