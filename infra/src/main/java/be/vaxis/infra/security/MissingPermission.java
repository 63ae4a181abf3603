package be.vaxis.infra.security;

import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The caller is known and holds no role that may do this; it tells which permission is missing, and who has it. */
final class MissingPermission extends Rejection {

    private final Permission needed;

    MissingPermission(Permission needed) {
        super(
                "access:missingPermission",
                403,
                "None of your roles allows this. It needs the permission " + needed + ", which is held by: "
                        + holders(needed) + ".");
        this.needed = needed;
    }

    private static String holders(Permission needed) {
        return Arrays.stream(Role.values())
                .filter(role -> Roles.permissionsOf(role).contains(needed))
                .map(Role::name)
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Object> arguments() {
        return List.of(needed);
    }
}
