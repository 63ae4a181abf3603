package be.vaxis.infra.problem;

import be.vaxis.infra.web.Addresses;
import be.vaxis.kernel.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers when a filter found that the database is away: for a session, a log-in, a key of idempotency. The page of errors
 * would need it as well, so the answer is made here, of nothing but words.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5) // outside all that may need the database
class OutageFilter extends OncePerRequestFilter {

    private final Outages outages;
    private final RefusalWords words;
    private final JsonMapper json;

    OutageFilter(Outages outages, RefusalWords words, JsonMapper json) {
        this.outages = outages;
        this.words = words;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted() || !outages.isOne(fault)) {
                throw fault;
            }
            response.reset();
            tell(request, response);
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = Problems.ofOutage();
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.RETRY_AFTER, Answers.RETRY_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (Addresses.isForPrograms(request.getRequestURI())) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(json.writeValueAsString(problem));
        } else {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getWriter().write(page(request.getLocale(), problem));
        }
    }

    private String page(Locale asked, ProblemDetail problem) {
        var reader = Arrays.stream(Language.values())
                .map(Language::locale)
                .filter(ours -> ours.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(Language.EN.locale());
        LocaleContextHolder.setLocale(reader);
        try {
            return """
                    <!DOCTYPE html>
                    <html lang="%s"><head><meta charset="utf-8"><title>%2$s</title></head>
                    <body><main><h1>%2$s</h1><p>%3$s</p></main></body></html>
                    """.formatted(
                            reader.getLanguage(),
                            HtmlUtils.htmlEscape(words.heading(problem.getStatus())),
                            HtmlUtils.htmlEscape(words.of(problem)));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
