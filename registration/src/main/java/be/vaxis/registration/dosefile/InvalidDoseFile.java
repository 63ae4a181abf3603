package be.vaxis.registration.dosefile;

import be.vaxis.kernel.Rejection;

/** What is said about a file cannot be: its name, or the number of a part. */
final class InvalidDoseFile extends Rejection {

    private InvalidDoseFile(String type, String detail) {
        super("registration:" + type, 400, detail);
    }

    static InvalidDoseFile name() {
        return new InvalidDoseFile("invalidFileName", "A file has a name of 1 to 100 signs.");
    }

    static InvalidDoseFile part(int most) {
        return new InvalidDoseFile("invalidPart", "Parts have the numbers 1 to " + most + ", and none is empty.");
    }
}
