package be.vaxis.registration.dose;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.KboNumber;
import be.vaxis.kernel.RizivNumber;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a dose was given: an institution by its RIZIV or KBO number, or a vaccination centre by its id. Of a dose from
 * elsewhere, the country is known, and on what proof.
 *
 * <p>Dutch: <i>plaats van vaccinatie</i>. Source: process 4, Registration.
 *
 * @param number digits for RIZIV and KBO, an id such as {@code GENT-EXPO} for a centre, a country of ISO 3166 such as
 *     {@code DE} for elsewhere
 */
public record Place(Kind kind, String number) {

    private static final int LONGEST = 100;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final String HERE = "BE";

    /** Which register the number is from; of a dose from elsewhere, what proves it. */
    public enum Kind {
        CENTRE,
        RIZIV,
        KBO,
        /** In the country that says so on a certificate that was verified. */
        CERTIFICATE,
        /** In another country, by a document that somebody here has seen. */
        DOCUMENT;

        public boolean elsewhere() {
            return this == CERTIFICATE || this == DOCUMENT;
        }
    }

    public Place {
        switch (kind) {
            case RIZIV -> number = new RizivNumber(number).value();
            case KBO -> number = new KboNumber(number).value();
            case CENTRE -> {
                if (number.isBlank() || number.length() > LONGEST) {
                    throw new InvalidPlace();
                }
            }
            case CERTIFICATE, DOCUMENT -> {
                if (number.equals(HERE) || !COUNTRIES.contains(number)) {
                    throw new InvalidCountry();
                }
            }
        }
    }

    /** Whether it was in another country, whose lots and vaccinators are not known here. */
    public boolean elsewhere() {
        return kind.elsewhere();
    }

    /** How many doses a number that was told proves to have been given; 0 without a verified certificate. */
    public int proven(@Nullable ToldNumber told) {
        return told != null && kind == Kind.CERTIFICATE ? told.number() : 0;
    }

    /** Two letters of ISO 3166; null for Belgium. */
    public @Nullable String country() {
        return elsewhere() ? number : null;
    }

    /** What an organisation's id says: ten valid digits are a KBO number, eight or eleven a RIZIV number. */
    public static Place of(String typed) {
        String text = typed.strip();
        try {
            return new Place(Kind.KBO, KboNumber.parse(text).value());
        } catch (InvalidWord noKbo) {
            return rizivOrCentre(text);
        }
    }

    private static Place rizivOrCentre(String text) {
        try {
            return new Place(Kind.RIZIV, RizivNumber.parse(text).value());
        } catch (InvalidWord noRiziv) {
            return new Place(Kind.CENTRE, text);
        }
    }

    @Override
    public String toString() {
        return "place:" + kind + "/" + number;
    }
}
