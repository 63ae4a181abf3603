package be.vaxis.infra.csam;

import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Whoever picks a person is that person; the factor carries the time of the login, which every token states. */
class PickedPerson implements AuthenticationProvider {

    private final DemoPeople cast;

    PickedPerson(DemoPeople cast) {
        this.cast = cast;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication picked) {
        return cast.people().stream()
                .filter(person -> person.id().equals(picked.getName()))
                .findFirst()
                .map(person -> UsernamePasswordAuthenticationToken.authenticated(
                        person.id(), null, List.of(FactorGrantedAuthority.fromAuthority(PASSWORD_AUTHORITY))))
                .orElseThrow(() -> new BadCredentialsException("Nobody has this id."));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
