package be.vaxis.registration.scan;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes a GS1 code apart, as scanners send it and as people copy it from beside the code. */
final class ElementString {

    static final int LONGEST = 200;

    private static final char SEPARATOR = '\u001D';
    private static final Pattern SYMBOLOGY = Pattern.compile("^\\](?:d2|C1|Q3|e0)"); // what some scanners say first
    private static final Pattern SEPARATORS = Pattern.compile("\u241D|\\{GS}|<GS>|\\||\\^"); // what a keyboard can send
    private static final Pattern PRINTED = Pattern.compile("\\(([0-9]{2,4})\\)([^(]*)");

    private final Map<Element, String> parts = new EnumMap<>(Element.class);

    private ElementString() {}

    /** @throws UnreadableScan with the name of what is wrong */
    static Map<Element, String> read(String scanned) {
        var text = SYMBOLOGY.matcher(scanned.strip()).replaceFirst("");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw UnreadableScan.otherCode();
        }
        var parts = new ElementString();
        if (text.startsWith("(")) {
            parts.printed(text);
        } else {
            parts.encoded(SEPARATORS.matcher(text).replaceAll(String.valueOf(SEPARATOR)));
        }
        return parts.parts;
    }

    /** {@code (01)09520000000011(10)EW2246}, as it stands beside the code. */
    private void printed(String text) {
        var part = PRINTED.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            put(
                    Element.named(part.group(1)).orElseThrow(UnreadableScan::otherCode),
                    part.group(2).strip());
            end = part.end();
        }
        if (end < text.length()) {
            throw UnreadableScan.otherCode();
        }
    }

    private void encoded(String text) {
        int place = 0;
        while (place < text.length()) {
            if (text.charAt(place) == SEPARATOR) {
                place++;
                continue;
            }
            var element = Element.startingAt(text, place).orElseThrow(UnreadableScan::otherCode);
            int from = place + element.identifier().length();
            int separator = text.indexOf(SEPARATOR, from);
            int end = separator < 0 ? text.length() : separator;
            if (element.isFixed()) {
                end = Math.min(end, from + element.longest());
            }
            put(element, text.substring(from, end));
            place = end;
        }
    }

    private void put(Element element, String value) {
        if (value.length() > element.longest()) {
            throw element.isFixed() ? UnreadableScan.otherCode() : UnreadableScan.tooLong();
        }
        if (value.isEmpty() || (element.isFixed() && value.length() < element.longest())) {
            throw UnreadableScan.cutOff();
        }
        var before = parts.put(element, value);
        if (before != null && !before.equals(value)) {
            throw UnreadableScan.contradiction();
        }
    }
}
