package be.vaxis.registration.dosefile;

import be.vaxis.kernel.Rejection;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** A file, or one part of it, is larger than is accepted. */
final class DoseFileTooLarge extends Rejection {

    private final long megabytes;

    private DoseFileTooLarge(String type, String what, DataSize most) {
        super("registration:" + type, 413, what + " has at most " + most.toMegabytes() + " MB.");
        this.megabytes = most.toMegabytes();
    }

    static DoseFileTooLarge file(DataSize most) {
        return new DoseFileTooLarge("doseFileTooLarge", "A file", most);
    }

    static DoseFileTooLarge part(DataSize most) {
        return new DoseFileTooLarge("partTooLarge", "A part", most);
    }

    @Override
    public List<Object> arguments() {
        return List.of(megabytes);
    }
}
