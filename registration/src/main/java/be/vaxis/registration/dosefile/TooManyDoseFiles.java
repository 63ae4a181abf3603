package be.vaxis.registration.dosefile;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** An organisation has as many files as it may; others have to be done, or removed, first. */
final class TooManyDoseFiles extends Rejection {

    private final int most;

    private TooManyDoseFiles(String type, int most, String detail) {
        super("registration:" + type, 429, detail);
        this.most = most;
    }

    static TooManyDoseFiles atOnce(int most) {
        return new TooManyDoseFiles(
                "tooManyDoseFiles", most, "At most " + most + " files are worked on at once; wait until one is done.");
    }

    static TooManyDoseFiles kept(int most) {
        return new TooManyDoseFiles(
                "tooManyKeptDoseFiles", most, "The results of at most " + most + " files are kept; remove old ones.");
    }

    @Override
    public List<Object> arguments() {
        return List.of(most);
    }
}
