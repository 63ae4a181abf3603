package be.vaxis.infra.csam;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class CsamTest {

    private static final String BACK = "http://localhost:51234/login/oauth2/code/csam";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-long";

    @TempDir
    static Path folder;

    static ConfigurableApplicationContext csam;
    static String issuer;

    final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        csam = Csam.start(0, folder.resolve("csam.jwks"));
        issuer = "http://localhost:" + csam.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        csam.close();
    }

    @Test
    void tells_where_everything_is() throws Exception {
        var found = get(issuer + "/.well-known/openid-configuration").body();

        assertThat(found)
                .contains(
                        "\"issuer\":\"" + issuer + "\"",
                        issuer + "/oauth2/authorize",
                        issuer + "/oauth2/jwks",
                        issuer + "/connect/logout");
    }

    @Test
    void the_software_of_a_practice_gets_a_token_for_its_physician() throws Exception {
        var claims = claims(token("grant_type=client_credentials", "gp-software", "demo"), "access_token");

        assertThat(claims.getAudience()).containsExactly("vaxis-api");
        assertThat(claims.getIssuer()).isEqualTo(issuer);
        assertThat(claims.getStringListClaim("roles")).containsExactly("GP");
        assertThat(claims.getStringClaim("nihdi")).isEqualTo("11234578004");
        assertThat(claims.getStringClaim("acr")).isEqualTo("urn:be:fedict:iam:fas:Level450");
    }

    @Test
    void a_wrong_secret_gives_nothing() throws Exception {
        assertThat(token("grant_type=client_credentials", "gp-software", "guess")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoever_picks_anna_comes_back_as_anna() throws Exception {
        var claims = claims(logIn("anna"), "id_token");

        assertThat(claims.getSubject()).isEqualTo("anna");
        assertThat(claims.getAudience()).containsExactly("vaxis-pages");
        assertThat(claims.getStringClaim("name")).isEqualTo("Anna Peeters");
        assertThat(claims.getStringClaim("ssin")).isEqualTo("51031412859");
    }

    @Test
    void each_login_picks_anew() throws Exception {
        logIn("anna");

        assertThat(get(authorize()).headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
    }

    @Test
    void a_login_returns_to_this_machine_only() throws Exception {
        var answer = get(authorize().replace("localhost%3A51234", "attacker.example"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("location")).isEmpty();
    }

    @Test
    void logging_out_with_a_token_from_before_a_restart_still_leads_back() throws Exception {
        var answer = get(issuer + "/connect/logout?id_token_hint=old&post_logout_redirect_uri="
                + URLEncoder.encode("http://localhost:51234/", StandardCharsets.UTF_8));

        assertThat(answer.headers().firstValue("location")).hasValue("http://localhost:51234/");
    }

    @Test
    void the_key_outlives_the_process() {
        var first = SigningKey.in(folder.resolve("again.jwks"));
        var second = SigningKey.in(folder.resolve("again.jwks"));

        assertThat(second.getKeys().getFirst().getKeyID())
                .isEqualTo(first.getKeys().getFirst().getKeyID());
    }

    private HttpResponse<String> logIn(String person) throws Exception {
        var toLogin = get(authorize()).headers().firstValue("location").orElseThrow();
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get(toLogin).body());
        assertThat(csrf.find()).isTrue();
        var picked = post(toLogin, "person=" + person + "&_csrf=" + csrf.group(1));
        var back = get(picked.headers().firstValue("location").orElseThrow())
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(back).startsWith(BACK + "?code=").endsWith("&state=s");
        var code = back.replaceAll(".*code=([^&]+).*", "$1");
        return token(
                "grant_type=authorization_code&code=" + code + "&code_verifier=" + VERIFIER + "&redirect_uri=" + BACK,
                "vaxis-pages",
                "demo");
    }

    private static String authorize() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return issuer + "/oauth2/authorize?response_type=code&client_id=vaxis-pages&scope=openid%20profile&state=s"
                + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "&redirect_uri="
                + URLEncoder.encode(BACK, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> token(String form, String client, String secret)
            throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static com.nimbusds.jwt.JWTClaimsSet claims(HttpResponse<String> answer, String name) throws Exception {
        var jwt = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(jwt.find()).as(answer.body()).isTrue();
        return SignedJWT.parse(jwt.group(1)).getJWTClaimsSet();
    }
}
