package be.vaxis.infra.security;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a caller out of the claims of an identity token or an access token.
 *
 * <p>A claim that is missing, unknown or malformed gives nothing: no role, no number, level 0. It never gives an error,
 * because what a caller lacks is decided by the endpoint.
 */
final class Claims {

    private Claims() {}

    static Caller caller(String subject, Map<String, Object> claims) {
        var roles = roles(claims.get("roles"));
        return new Caller(
                subject,
                text(claims.get("name")),
                roles,
                CsamLevel.of(claims.get("acr")),
                word(claims.get("ssin"), Insz::parse),
                word(claims.get("nihdi"), RizivNumber::parse),
                text(claims.get("profession")),
                capitals(claims.get("organisation")),
                Roles.permissionsOf(roles));
    }

    private static Set<Role> roles(@Nullable Object claim) {
        var roles = EnumSet.noneOf(Role.class);
        if (claim instanceof Collection<?> names) {
            for (var role : Role.values()) {
                if (names.contains(role.name())) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? text : null;
    }

    /** As centres are named, however the identity provider writes it. */
    private static @Nullable String capitals(@Nullable Object claim) {
        var text = text(claim);
        return text == null ? null : text.strip().toUpperCase(Locale.ROOT);
    }

    private static <T> @Nullable T word(@Nullable Object claim, Function<String, T> parse) {
        var text = text(claim);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (InvalidWord notAWord) {
            return null;
        }
    }
}
