package be.vaxis.infra.vault;

import be.vaxis.kernel.Digests;
import java.nio.file.Path;

/** Knows codes again as the processes do that use this keystore. */
public final class Recognised {

    private Recognised() {}

    public static Digests with(Path keystore, String password) {
        return new KeyedDigests(MasterKeys.from(new VaultSettings(keystore, password, false)));
    }
}
