package be.vaxis.kernel.access;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: the person or program behind a request, as the identity provider vouches for it.
 *
 * <p>A controller takes it as an argument. An endpoint marked {@link Open} takes a {@code @Nullable Caller}, which is
 * null for somebody who is not logged in. It prints without anything that tells who it is.
 *
 * <p>Dutch: <i>aanvrager</i>. Source: process 4, Registration; process 6, Access.
 *
 * @param subject the identity provider's own stable name for the caller; never an INSZ
 * @param name the name to show, for a person
 * @param csamLevel how surely the caller was recognised, such as 400; 0 when it was not stated
 * @param insz of a person who logged in; absent for a program
 * @param riziv of the care provider, or of the one a program works for
 * @param profession of a care provider, in the words of Cobrha
 * @param organisation the id of the centre, practice, study or service for which the caller works, in capitals
 * @param permissions everything the caller's roles carry, whatever the level
 */
public record Caller(
        String subject,
        @Nullable String name,
        Set<Role> roles,
        int csamLevel,
        @Nullable Insz insz,
        @Nullable RizivNumber riziv,
        @Nullable String profession,
        @Nullable String organisation,
        Set<Permission> permissions) {

    public Caller {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    /** Whether the caller holds the permission and is recognised surely enough to use it. */
    public boolean may(Permission permission) {
        return permissions.contains(permission) && csamLevel >= permission.minimalLevel();
    }

    /** Whether the caller works for this organisation. */
    public boolean worksFor(String organisationId) {
        return organisationId.equals(organisation);
    }

    /** Roles and level only: a log line must not tell who somebody is. */
    @Override
    public String toString() {
        return "caller:" + roles + "@" + csamLevel;
    }
}
