package be.vaxis.registration.dosefile;

/** Somebody else went on with the file, or stopped it, since it was claimed. */
public final class ClaimLost extends RuntimeException {

    ClaimLost(DoseFileId file) {
        super(file + " is not where it was left", null, false, false);
    }
}
