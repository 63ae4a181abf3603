package be.vaxis.infra.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Access tokens for the programs of the demo, from the stand-in of CSAM. */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private Tokens() {}

    /** @param program such as {@code gp-software}, {@code centre-software} or {@code bench} */
    public static String of(String program) throws IOException, InterruptedException {
        return of(program, Parts.issuer());
    }

    /** From another stand-in than that of the tests. */
    public static String of(String program, String issuer) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((program + ":demo").getBytes(StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                            .header("Authorization", "Basic " + basic)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                            .build(),
                    BodyHandlers.ofString());
            var token = TOKEN.matcher(answer.body());
            if (!token.find()) {
                throw new IOException("No token for " + program + ": " + answer.statusCode());
            }
            return token.group(1);
        }
    }
}
