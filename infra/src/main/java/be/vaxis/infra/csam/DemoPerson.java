package be.vaxis.infra.csam;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can log in to the stand-in, or a program that can ask it for a token. Nobody here exists.
 *
 * @param id what stands in {@code sub}
 * @param secret of a program
 * @param insz as it stands in {@code ssin}
 * @param level as CSAM would give for {@code means}
 * @param means how a person logged in, such as itsme
 * @param birthDate of a citizen whom the demo enrols, like what follows
 */
public record DemoPerson(
        String id,
        String name,
        @Nullable String secret,
        @Nullable String insz,
        int level,
        @Nullable String means,
        List<Role> roles,
        @Nullable String nihdi,
        @Nullable String profession,
        @Nullable String organisation,
        @Nullable LocalDate birthDate,
        @Nullable String postalCode,
        @Nullable String mobile,
        @Nullable String mail,
        @Nullable String language) {

    public DemoPerson {
        if (insz != null) {
            insz = Insz.parse(insz).value();
        }
        roles = List.copyOf(roles);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "demo:" + id;
    }
}
