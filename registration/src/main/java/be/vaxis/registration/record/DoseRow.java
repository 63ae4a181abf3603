package be.vaxis.registration.record;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A row of {@code dose_record}, opened. */
@Component
class DoseRow implements RowMapper<DoseRecord> {

    private final Sealing sealing;

    DoseRow(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public DoseRecord mapRow(ResultSet row, int number) throws SQLException {
        PersonId person = new PersonId(row.getObject("person", UUID.class));
        return new DoseRecord(
                new DoseId(row.getObject("dose", UUID.class)),
                person,
                insz(row.getString("insz"), person),
                new Vaccine(
                        row.getString("product"),
                        new LotNumber(row.getString("lot")),
                        read(row.getString("unit"), UnitNumber::new),
                        row.getObject("expires", LocalDate.class)),
                row.getObject("given", LocalDate.class),
                new Place(Place.Kind.valueOf(row.getString("place_kind")), row.getString("place")),
                vaccinator(row),
                new Source(row.getString("source")),
                read(row.getString("reaction"), Reaction::valueOf),
                read(row.getString("override_reason"), OverrideReason::valueOf),
                read(row.getString("number_told"), ToldNumber::parse),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                instant(row.getObject("corrected", OffsetDateTime.class)),
                instant(row.getObject("withdrawn", OffsetDateTime.class)),
                read(row.getString("consent"), Consent::parse),
                read(row.getString("sharing"), Sharing::valueOf));
    }

    private Personal<Insz> insz(@Nullable String sealed, PersonId person) {
        return sealed == null ? Personal.shredded(person) : sealing.open(sealed, Insz.class);
    }

    @Nullable
    Vaccinator vaccinator(ResultSet row) throws SQLException {
        String riziv = row.getString("vaccinator_riziv");
        if (riziv != null) {
            return Vaccinator.of(new RizivNumber(riziv));
        }
        if (Place.Kind.valueOf(row.getString("place_kind")).elsewhere()) {
            return Vaccinator.NOT_TOLD;
        }
        String sealed = row.getString("vaccinator_insz");
        return sealed == null ? null : Vaccinator.of(sealing.open(sealed, Insz.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        return text == null ? null : reader.apply(text);
    }
}
