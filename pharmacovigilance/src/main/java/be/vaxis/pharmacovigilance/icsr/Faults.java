package be.vaxis.pharmacovigilance.icsr;

import be.vaxis.pharmacovigilance.icsr.Fault.Kind;
import be.vaxis.pharmacovigilance.icsr.Fault.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is wrong, all of it.
 *
 * <p>Dutch: <i>gebreken</i>. Source: all faults at once.
 */
final class Faults {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}\\.\\d");
    private static final Pattern LLT = Pattern.compile("\\d{8}");

    private final List<Fault> found = new ArrayList<>();

    List<Fault> found() {
        return List.copyOf(found);
    }

    void add(String path, Field field, Kind kind, String text) {
        found.add(new Fault(path, field.number(), kind, Weight.REFUSED, text));
    }

    void when(boolean wrong, String path, Field field, Kind kind, String text) {
        if (wrong) {
            add(path, field, kind, text);
        }
    }

    void uncoded(String path, Field field) {
        found.add(new Fault(
                path, field.number(), Kind.UNCODED, Weight.DOUBTED, "no MedDRA code; our own wording goes instead"));
    }

    void text(String path, Field field, @Nullable String text) {
        if (text == null) {
            return;
        }
        when(text.isBlank(), path, field, Kind.MISSING, "is mandatory");
        when(
                text.codePointCount(0, text.length()) > field.length(),
                path,
                field,
                Kind.TOO_LONG,
                "at most " + field.length() + " characters");
    }

    void country(String path, Field field, @Nullable String country) {
        when(
                country != null && !COUNTRIES.contains(country),
                path,
                field,
                Kind.CODE,
                "not a country of two capital letters (ISO 3166)");
    }

    void held(String path, Field field, @Nullable Held<?> held) {
        var why = held == null ? null : held.why();
        when(
                why != null && !field.allows(why),
                path,
                field,
                Kind.NULL_FLAVOUR,
                "this reason for being empty is not allowed here");
    }

    void term(String path, Field version, Field code, MedDraTerm term) {
        when(!VERSION.matcher(term.version()).matches(), path, version, Kind.CODE, "a version looks like 27.1");
        when(!LLT.matcher(term.code()).matches(), path, code, Kind.CODE, "a code has eight digits");
    }

    /** Both known, and the first later than the second for sure. */
    void order(@Nullable PartialDate earlier, @Nullable PartialDate later, String path, Field field, String text) {
        when(earlier != null && later != null && earlier.isAfter(later), path, field, Kind.ORDER, text);
    }
}
