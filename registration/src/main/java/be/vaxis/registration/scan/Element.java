package be.vaxis.registration.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A part of a GS1 code by its application identifier, as far as medicines carry it.
 *
 * <p>Source: GS1 General Specifications, figure 3.2-1; which ones need no separator: figure 7.8.5-2.
 */
enum Element {
    GTIN("01", 14, true),
    LOT("10", 20, false),
    PRODUCED("11", 6, true),
    PACKED("13", 6, true),
    BEST_BEFORE("15", 6, true),
    SELL_BY("16", 6, true),
    EXPIRES("17", 6, true),
    SERIAL("21", 20, false),
    COUNT("30", 8, false),
    PIECES("37", 8, false),
    ADDITIONAL("240", 30, false),
    EXPIRES_AT("7003", 10, false),
    PZN("710", 20, false),
    CIP("711", 20, false),
    CN("712", 20, false),
    DRN("713", 20, false),
    AIM("714", 20, false),
    NDC("715", 20, false),
    AIC("716", 20, false),
    COMPANY("91", 90, false),
    COMPANY_TOO("92", 90, false);

    private final String identifier;
    private final int longest;
    private final boolean fixed;

    Element(String identifier, int longest, boolean fixed) {
        this.identifier = identifier;
        this.longest = longest;
        this.fixed = fixed;
    }

    String identifier() {
        return identifier;
    }

    /** Characters at most, or exactly. */
    int longest() {
        return longest;
    }

    /** Whether the next one may follow without a separator. */
    boolean isFixed() {
        return fixed;
    }

    static Optional<Element> startingAt(String text, int place) {
        return Arrays.stream(values())
                .filter(each -> text.startsWith(each.identifier, place))
                .max(Comparator.comparingInt(each -> each.identifier.length()));
    }

    static Optional<Element> named(String identifier) {
        return Arrays.stream(values())
                .filter(each -> each.identifier.equals(identifier))
                .findFirst();
    }
}
