package be.vaxis.infra.testing;

import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and shows no more than the text of a page. */
public final class Visitor {

    private static final int MOST_REDIRECTS = 10;
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    /** @param port where the pages are */
    public Visitor(int port) {
        this.site = "http://localhost:" + port;
    }

    /** Opens a page of the site or anywhere else, and goes where it leads. */
    public HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return follow(page(address).GET());
    }

    /** Says the language in every request, as a browser does; the client itself forgets it on the way back from CSAM. */
    private HttpResponse<String> follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = browser.send(request.build(), BodyHandlers.ofString());
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = browser.send(page(next.toString()).GET().build(), BodyHandlers.ofString());
        }
        return answer;
    }

    /**
     * Opens a page that asks for a login, and picks a person of the demo; once more when that leads nowhere, as people do.
     * Whoever is logged in already stays so.
     */
    public HttpResponse<String> logInAs(String person, String address) {
        return await("the login of " + person)
                .atMost(SOON)
                .until(
                        () -> pick(person, open(address)),
                        page -> page.statusCode() < 500
                                && page.uri().toString().startsWith(site)
                                && !page.uri().getPath().equals("/login-failed"));
    }

    private HttpResponse<String> pick(String person, HttpResponse<String> page)
            throws IOException, InterruptedException {
        return page.body().contains("name=\"person\"")
                ? send(page, page.uri().toString(), Map.of("person", person))
                : page;
    }

    /** Sends a form of a page, with everything that is hidden in it. */
    public HttpResponse<String> send(HttpResponse<String> page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        return follow(page(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(page.body(), fields))));
    }

    private HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(address.startsWith("/") ? site + address : address))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    private static String form(String page, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        var hidden = HIDDEN.matcher(page);
        Map<String, String> first = new java.util.LinkedHashMap<>();
        while (hidden.find()) {
            first.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        first.putAll(fields);
        first.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return pairs.stream().collect(Collectors.joining("&"));
    }
}
