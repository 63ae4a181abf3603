package be.vaxis.kernel;

/** Writes the check digits behind nine digits, independently of the code that reads them. */
final class InszTexts {

    private InszTexts() {}

    static String before2000(String firstNine) {
        return firstNine + "%02d".formatted(97 - Long.parseLong(firstNine) % 97);
    }

    static String since2000(String firstNine) {
        return firstNine + "%02d".formatted(97 - Long.parseLong("2" + firstNine) % 97);
    }
}
