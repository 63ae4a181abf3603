package be.vaxis.registration.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The other countries, as the reader calls them. */
record Countries(Locale reader) {

    private static final String HERE = "BE";

    /**
     * A country in a list.
     *
     * @param code two letters of ISO 3166
     */
    record Country(String code, String name) {}

    /** By name, as the reader's language sorts. */
    List<Country> all() {
        Collator collator = Collator.getInstance(reader);
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals(HERE))
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name, collator))
                .toList();
    }

    String name(String code) {
        return Locale.of("", code).getDisplayCountry(reader);
    }
}
