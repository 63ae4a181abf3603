package be.vaxis.pharmacovigilance.area;

import static java.util.stream.Collectors.toUnmodifiableMap;

import be.vaxis.kernel.Nis5;
import be.vaxis.kernel.PostalCode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * In which municipality a postal code lies; each lies in one.
 *
 * <p>Dutch: <i>woonplaats</i>. Source: bpost, joined with REFNIS of Statbel.
 */
@Component
public class Residences {

    private final Map<String, String> municipalities =
            Table.rows("postal-codes.csv").collect(toUnmodifiableMap(row -> row[0], row -> row[1]));

    /** Empty for a code that bpost did not use when the table was made. */
    public Optional<Nis5> municipalityOf(PostalCode postalCode) {
        return Optional.ofNullable(municipalities.get(postalCode.value())).map(Nis5::new);
    }
}
