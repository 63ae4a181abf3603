package be.vaxis.infra.csam;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;

/** Says at the user-info endpoint what also stands in the tokens. */
class UserInfo implements Function<OidcUserInfoAuthenticationContext, OidcUserInfo> {

    private final DemoPeople cast;

    UserInfo(DemoPeople cast) {
        this.cast = cast;
    }

    @Override
    public OidcUserInfo apply(OidcUserInfoAuthenticationContext asked) {
        var id = asked.getAuthorization().getPrincipalName();
        var claims = new HashMap<>(cast.find(id).map(CsamClaims::of).orElse(Map.of()));
        claims.put("sub", id);
        return new OidcUserInfo(claims);
    }
}
