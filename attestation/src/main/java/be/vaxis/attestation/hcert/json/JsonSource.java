package be.vaxis.attestation.hcert.json;

import be.vaxis.attestation.hcert.cbor.Cbor;
import java.text.ParseException;

/** The text still to be read. */
final class JsonSource {

    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    JsonSource(String text) {
        this.text = text;
    }

    /** The next character that is no blank, not yet taken. */
    char peek() throws ParseException {
        skipBlanks();
        if (at == text.length()) {
            throw malformed("ends too early");
        }
        return text.charAt(at);
    }

    void expect(char character) throws ParseException {
        if (peek() != character) {
            throw malformed("expected " + character);
        }
        at++;
    }

    /** Whether a member follows; takes the comma before it, or the end. */
    boolean another(char end, boolean first) throws ParseException {
        if (peek() == end) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
        }
        return true;
    }

    void end() throws ParseException {
        skipBlanks();
        if (at < text.length()) {
            throw malformed("more than one value");
        }
    }

    Cbor word(String word, Cbor value) throws ParseException {
        if (!text.startsWith(word, at)) {
            throw malformed("no value");
        }
        at += word.length();
        return value;
    }

    String number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(from, at);
    }

    String string() throws ParseException {
        expect('"');
        StringBuilder string = new StringBuilder();
        for (char next = next(); next != '"'; next = next()) {
            string.append(next == '\\' ? escaped(next()) : next);
        }
        return string.toString();
    }

    ParseException malformed(String why) {
        return new ParseException(why + ", at character " + at, at);
    }

    private char escaped(char character) throws ParseException {
        if (character == 'u' && at + 4 <= text.length()) {
            at += 4;
            return hexadecimal(text.substring(at - 4, at));
        }
        int index = ESCAPED.indexOf(character);
        if (index < 0) {
            throw malformed("an escape that nobody has defined");
        }
        return MEANT.charAt(index);
    }

    private char hexadecimal(String digits) throws ParseException {
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException none) {
            throw malformed("an escape that is no number");
        }
    }

    private char next() throws ParseException {
        if (at == text.length()) {
            throw malformed("ends too early");
        }
        return text.charAt(at++);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
