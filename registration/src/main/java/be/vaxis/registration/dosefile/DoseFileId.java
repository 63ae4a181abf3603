package be.vaxis.registration.dosefile;

import java.util.UUID;

/** Which file. */
public record DoseFileId(UUID value) {

    @Override
    public String toString() {
        return "dosefile:" + value;
    }
}
