package be.vaxis.infra.security;

import be.vaxis.kernel.Rejection;

/** The caller is known and holds no role that may do this. */
final class MissingPermission extends Rejection {

    MissingPermission() {
        super("access:missingPermission", 403, "None of your roles allows this.");
    }
}
