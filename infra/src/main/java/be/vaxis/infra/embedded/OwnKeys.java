package be.vaxis.infra.embedded;

import be.vaxis.attestation.keys.ceremony.FirstKeys;
import java.nio.file.Path;
import java.util.Map;

/** Keys that sign certificates, made by the first process that wants them and kept in the folder of an installation. */
public final class OwnKeys {

    private OwnKeys() {}

    /** The settings by which every process of the installation finds them. */
    public static Map<String, String> settings(Path installation) {
        Path keys = installation.resolve("certificate-keys").toAbsolutePath();
        return Map.of(
                "vaxis.attestation.keys.store",
                keys.resolve(FirstKeys.SIGNERS).toString(),
                "vaxis.attestation.keys.password",
                keys.resolve(FirstKeys.SIGNERS_PASSWORD).toString(),
                "vaxis.attestation.keys.create",
                "true");
    }
}
