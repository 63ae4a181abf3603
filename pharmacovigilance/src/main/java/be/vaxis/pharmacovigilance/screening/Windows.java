package be.vaxis.pharmacovigilance.screening;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every eleven digits in a row among others. */
final class Windows {

    private static final int LENGTH = 11;

    private Windows() {}

    static Stream<String> of(String text) {
        String digits = text.replaceAll("\\D", "");
        return IntStream.rangeClosed(0, digits.length() - LENGTH).mapToObj(at -> digits.substring(at, at + LENGTH));
    }

    static boolean isInsz(String digits) {
        try {
            new Insz(digits);
            return true;
        } catch (InvalidWord no) {
            return false;
        }
    }
}
