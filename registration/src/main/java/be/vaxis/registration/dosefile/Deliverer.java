package be.vaxis.registration.dosefile;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps who handed a file in, so that its rows are told as that caller would tell them; with no more rights than to
 * register.
 */
@Component
class Deliverer {

    private final PersonIndex index;
    private final Sealing sealing;

    Deliverer(PersonIndex index, Sealing sealing) {
        this.index = index;
        this.sealing = sealing;
    }

    /** The number of a person, sealed; needed of those only who have no number of a care provider. */
    @Nullable
    String sealed(Caller caller) {
        Insz insz = caller.insz();
        return insz == null || caller.riziv() != null ? null : sealing.seal(Personal.of(index.enrol(insz), insz));
    }

    Caller read(ResultSet row) throws SQLException {
        String riziv = row.getString("riziv");
        String insz = row.getString("insz");
        return new Caller(
                row.getString("subject"),
                null,
                Set.of(),
                Permission.HEALTH,
                insz == null ? null : sealing.open(insz, Insz.class).value().orElse(null),
                riziv == null ? null : new RizivNumber(riziv),
                null,
                row.getString("organisation"),
                Set.of(Permission.REGISTER_DOSE));
    }
}
