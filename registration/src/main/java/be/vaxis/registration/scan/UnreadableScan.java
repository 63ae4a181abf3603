package be.vaxis.registration.scan;

import be.vaxis.kernel.InvalidWord;

/** What came from the scanner is not the code of a medicine; each way in which it is not has a name. */
public final class UnreadableScan extends InvalidWord {

    private UnreadableScan(String fault, String message) {
        super("registration:" + fault, message);
    }

    static UnreadableScan otherCode() {
        return new UnreadableScan(
                "scanOtherCode", "This is not a GS1 code; scan the square one on the vial or its box.");
    }

    static UnreadableScan withoutProduct() {
        return new UnreadableScan(
                "scanWithoutProduct", "This code names no product; scan the one on the vial or its box.");
    }

    static UnreadableScan cutOff() {
        return new UnreadableScan("scanCutOff", "The code ends too early; scan it once more.");
    }

    static UnreadableScan tooLong() {
        return new UnreadableScan(
                "scanTooLong",
                "A part of the code is too long: the scanner leaves out the separator (FNC1). Type the lot, and have the"
                        + " scanner set to send it.");
    }

    static UnreadableScan impossibleDay() {
        return new UnreadableScan(
                "scanImpossibleDay", "The code names a day that does not exist; type what is printed.");
    }

    static UnreadableScan contradiction() {
        return new UnreadableScan("scanContradiction", "The code says two different things; type what is printed.");
    }
}
