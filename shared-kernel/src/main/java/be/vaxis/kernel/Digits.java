package be.vaxis.kernel;

/** How Belgian numbers are typed: digits, with points, hyphens or spaces between them as people like. */
final class Digits {

    private static final int LONGEST_TYPED = 40;

    private Digits() {}

    /** The text without separators; unchanged when it is too long to be a number anyone types. */
    static String without(String typed) {
        return typed.length() > LONGEST_TYPED ? typed : typed.replaceAll("[\\s\\u00A0.\\-]", "");
    }

    /** Only the digits 0 to 9 count; other scripts' digits are not used in Belgian numbers. */
    static boolean areExactly(int length, String value) {
        return value.length() == length && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }
}
