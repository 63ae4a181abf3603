package be.vaxis.infra.csam;

import be.vaxis.kernel.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in every token what CSAM would say about the person or program. */
class CsamClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** The audience of access tokens, as the API asks for. */
    private static final String API = "vaxis-api";

    private final DemoPeople cast;

    CsamClaims(DemoPeople cast) {
        this.cast = cast;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            token.getClaims().audience(List.of(API));
        }
        Authentication who = Objects.requireNonNull(token.getPrincipal());
        cast.find(who.getName()).ifPresent(person -> of(person).forEach(token.getClaims()::claim));
    }

    static Map<String, Object> of(DemoPerson person) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("name", person.name());
        claims.put("acr", "urn:be:fedict:iam:fas:Level" + person.level());
        claims.put("roles", person.roles().stream().map(Role::name).toList());
        claims.put("ssin", person.insz());
        claims.put("nihdi", person.nihdi());
        claims.put("profession", person.profession());
        claims.put("organisation", person.organisation());
        claims.values().removeIf(Objects::isNull);
        return claims;
    }
}
