package be.vaxis.pharmacovigilance.screening;

import be.vaxis.kernel.PersonName;
import be.vaxis.pharmacovigilance.screening.Screened.Kind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers, phones, mail addresses and known names in a text, and masks them. Rather too much than too little: a lot
 * number or a date stays, but any eleven digits that can be an INSZ go, whether its check digits are right or one was mistyped.
 *
 * <p>Not found: other people's names, and whatever only a reader can connect with somebody.
 *
 * <p>Dutch: <i>screening van vrije tekst</i>. Source: process 9, Pharmacovigilance.
 */
public final class Screen {

    /** The longest text; bounds the work. */
    public static final int LONGEST = 2_000;

    private static final String APART = "[\\s.,:;/\\\\_\\-\\u2010-\\u2015]{0,3}";

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+\\-]{1,64}\\s?(?:@|\\(at\\)|\\[at])\\s?[\\p{L}\\p{N}\\-]{1,63}(?:\\.[\\p{L}\\p{N}\\-]{1,63}){1,4}",
            Pattern.CASE_INSENSITIVE);

    /** Eleven digits or more, however they are parted. */
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d(?:" + APART + "\\d){10,40}(?!\\d)");

    private static final Pattern PRINTED =
            Pattern.compile("\\d{2}[\\s.\\-/]?\\d{2}[\\s.\\-/]?\\d{2}[\\s.\\-/]{0,3}\\d{3}[\\s.\\-/]{0,3}\\d{2}");

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d\\p{L}])(?!\\d{1,2}[./\\-]\\d{1,2}[./\\-]\\d{4})(?:(?:\\+|00)[1-9](?:[\\s./()\\-]{0,3}\\d){7,13}|0[1-9](?:[\\s./()\\-]{0,3}\\d){7,8})(?!\\d)");

    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "den", "der", "des", "du", "la", "le", "el", "het");
    private static final int SHORTEST_NAME = 2;

    private Screen() {}

    /** @param names of the person whom the text is about, as far as they are known */
    public static Screened mask(String text, Collection<PersonName> names) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        String masked = Normalizer.normalize(text.strip(), Form.NFKC);
        masked = replace(masked, MAIL, Kind.MAIL, any -> true, found);
        masked = replace(masked, DIGITS, Kind.NUMBER, Screen::canBeInsz, found);
        masked = replace(masked, PHONE, Kind.PHONE, any -> true, found);
        for (PersonName name : names) {
            masked = withoutName(masked, name.given() + " " + name.family(), found);
        }
        return new Screened(masked, found);
    }

    private static boolean canBeInsz(String digits) {
        return Windows.of(digits).anyMatch(Windows::isInsz)
                || PRINTED.matcher(digits).matches();
    }

    private static String withoutName(String text, String name, Set<Kind> found) {
        String masked = text;
        for (String word : name.split("[\\s'’\\-]+")) {
            if (word.length() >= SHORTEST_NAME && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                String open = Normalizer.normalize(masked, Form.NFD);
                masked = Normalizer.normalize(replace(open, written(word), Kind.NAME, any -> true, found), Form.NFC);
            }
        }
        return masked;
    }

    /** However it is accented, in capitals or not. */
    private static Pattern written(String word) {
        var letters = new StringBuilder("(?<!\\p{L})");
        Normalizer.normalize(word, Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point ->
                        letters.append(Pattern.quote(Character.toString(point))).append("\\p{M}*+"));
        return Pattern.compile(
                letters.append("(?!\\p{L})").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String replace(String text, Pattern pattern, Kind kind, Predicate<String> only, Set<Kind> found) {
        return pattern.matcher(text).replaceAll((MatchResult match) -> {
            if (!only.test(match.group())) {
                return Matcher.quoteReplacement(match.group());
            }
            found.add(kind);
            return "[***]";
        });
    }
}
