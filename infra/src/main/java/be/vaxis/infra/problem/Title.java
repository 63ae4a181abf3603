package be.vaxis.infra.problem;

import java.util.Locale;

/** The short English summary of a problem type: {@code reservation:slotFull} is "Slot full". */
final class Title {

    private Title() {}

    static String of(String type) {
        var words = type.substring(type.lastIndexOf(':') + 1)
                .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
