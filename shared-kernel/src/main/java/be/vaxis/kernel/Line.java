package be.vaxis.kernel;

import java.util.function.Function;

/** One line of text as people write it on a form: trimmed, not endless, without line breaks or control characters. */
final class Line {

    private static final int LONGEST = 200;

    private Line() {}

    static String filled(String typed, Function<String, ? extends InvalidWord> refusal, String what) {
        var line = of(typed, refusal, what);
        if (line.isEmpty()) {
            throw refusal.apply(what + " is missing.");
        }
        return line;
    }

    static String of(String typed, Function<String, ? extends InvalidWord> refusal, String what) {
        var line = typed.strip();
        if (line.length() > LONGEST) {
            throw refusal.apply(what + " is longer than " + LONGEST + " characters.");
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw refusal.apply(what + " contains a line break or a control character.");
        }
        return line;
    }
}
