package be.vaxis.infra.security;

import be.vaxis.kernel.access.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Finds who is behind the request that this thread is answering. */
public final class CurrentCaller {

    private CurrentCaller() {}

    /** The caller; empty when nobody is logged in and no token was shown. */
    public static Optional<Caller> get() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<Caller> of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        if (authentication instanceof JwtAuthenticationToken token) {
            return Optional.of(Claims.caller(token.getName(), token.getToken().getClaims()));
        }
        if (authentication.getPrincipal() instanceof OidcUser user) {
            return Optional.of(Claims.caller(user.getName(), user.getClaims()));
        }
        return Optional.empty();
    }
}
