package be.vaxis.reservation.web;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A change of competence as it is typed.
 *
 * @param postalCodes with spaces or commas between them
 */
record AreaForm(
        @Nullable String centre,
        @Nullable String postalCodes,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from) {

    static final AreaForm EMPTY = new AreaForm("", "", null);

    CentreId centreId() {
        return CentreId.parse(centre == null ? "" : centre);
    }

    Set<PostalCode> codes() {
        return Stream.of((postalCodes == null ? "" : postalCodes).split("[\\s,;]+"))
                .filter(typed -> !typed.isEmpty())
                .map(PostalCode::parse)
                .collect(Collectors.toSet());
    }

    /** A day that is missing is long over, and refused as such. */
    LocalDate day() {
        return from == null ? LocalDate.EPOCH : from;
    }
}
