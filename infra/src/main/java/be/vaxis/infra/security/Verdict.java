package be.vaxis.infra.security;

import be.vaxis.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationResult;

/** May this request pass, and if not, why not. */
record Verdict(@Nullable Rejection why) implements AuthorizationResult {

    static final Verdict PASS = new Verdict(null);

    static Verdict refuse(Rejection why) {
        return new Verdict(why);
    }

    @Override
    public boolean isGranted() {
        return why == null;
    }
}
