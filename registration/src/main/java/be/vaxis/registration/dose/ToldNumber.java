package be.vaxis.registration.dose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which dose it was according to who told it, as on a paper card or in the file of a physician. The register counts for
 * itself, from the days of all doses; what was told is kept beside that. Only the number on a verified certificate is
 * counted with: it proves the doses before it.
 *
 * <p>Dutch: <i>meegedeeld dosisnummer</i>. Source: process 4, Registration; FHIR R4 {@code
 * Immunization.protocolApplied.doseNumber}, for which BeVaccination has no place.
 *
 * @param number 1 to 99
 * @param of how many make the series complete, 1 to 99; null when that was not told
 */
public record ToldNumber(int number, @Nullable Integer of) {

    private static final int MOST = 99;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,2})(?:/([0-9]{1,2}))?");

    public ToldNumber {
        if (isOut(number) || of != null && isOut(of)) {
            throw new InvalidDoseNumber();
        }
    }

    /** Reads {@code 2} and {@code 2/3}, as certificates write it. */
    @JsonCreator
    public static ToldNumber parse(String typed) {
        Matcher form = FORM.matcher(typed.replaceAll("\\s", ""));
        if (!form.matches()) {
            throw new InvalidDoseNumber();
        }
        String of = form.group(2);
        return new ToldNumber(Integer.parseInt(form.group(1)), of == null ? null : Integer.valueOf(of));
    }

    /** {@code 2/3}, or {@code 2}. */
    @JsonValue
    public String text() {
        return of == null ? String.valueOf(number) : number + "/" + of;
    }

    @Override
    public String toString() {
        return "number:" + text();
    }

    private static boolean isOut(int number) {
        return number < 1 || number > MOST;
    }
}
