package be.vaxis.infra.forgetting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What somebody could be recognised by, in every way in which it could stand written. */
final class Traces {

    private static final int STARTS = 1 << 16;

    /** Of numbers up to this length some stand by chance inside the random ones of pseudonyms and digests. */
    private static final int SHORT_NUMBER = 8;

    private record Form(String of, String written, boolean alone) {

        Form(String of, String written) {
            this(
                    of,
                    written,
                    written.length() <= SHORT_NUMBER && written.chars().allMatch(Character::isDigit));
        }

        boolean standsIn(String text, int at) {
            return text.startsWith(written, at)
                    && !(alone && (goesOn(text, at - 1) || goesOn(text, at + written.length())));
        }

        private static boolean goesOn(String text, int at) {
            return at >= 0 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
        }
    }

    /** By how their first three characters hash, so that a long text is gone through once. */
    private final Map<Integer, Set<Form>> forms = new HashMap<>();

    private final boolean[] begins = new boolean[STARTS];

    /** @param what names the trace in a failure, which shows nothing else */
    Traces of(String what, String... values) {
        Set<String> written = new LinkedHashSet<>();
        for (String value : values) {
            written.add(latin(value));
            written.add(latin(value.toUpperCase(Locale.ROOT)));
            written.add(latin(value.toLowerCase(Locale.ROOT)));
            written.add(URLEncoder.encode(value, UTF_8));
            written.add(HexFormat.of().formatHex(value.getBytes(UTF_8)));
            for (int shift = 0; shift < 3; shift++) {
                written.add(base64(value, shift));
            }
        }
        for (String each : written) {
            int start = start(each, 0);
            begins[start] = true;
            forms.computeIfAbsent(start, one -> new LinkedHashSet<>()).add(new Form(what, each));
        }
        return this;
    }

    private static int start(String text, int at) {
        return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2)) & (STARTS - 1);
    }

    private static String latin(String value) {
        return new String(value.getBytes(UTF_8), ISO_8859_1);
    }

    /** As part of a longer text, that begins {@code shift} bytes before; without the ends, which depend on that text. */
    private static String base64(String value, int shift) {
        byte[] own = value.getBytes(UTF_8);
        byte[] shifted = new byte[shift + own.length];
        System.arraycopy(own, 0, shifted, shift, own.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = shift == 0 ? 0 : shift + 1;
        int last = shifted.length % 3 == 0 ? whole.length() : whole.length() - 1;
        return whole.substring(first, last);
    }

    /** Which of them stand in a text whose bytes are its characters. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at + 2 < text.length(); at++) {
            int start = start(text, at);
            if (begins[start]) {
                for (Form form : forms.getOrDefault(start, Set.of())) {
                    if (form.standsIn(text, at)) {
                        found.add(form.of());
                    }
                }
            }
        }
        return found;
    }
}
