package be.vaxis.infra.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Takes {@code ?lang=} at its word when it names a spoken language, and ignores it otherwise; also where there is no page.
 *
 * <p>Looks for it in the address only: a form that is refused because of its size must not be read for it.
 *
 * <p>Before everything that may refuse, so that it does so in this language.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ChosenLanguage extends OncePerRequestFilter {

    private static final String NAME = "lang=";

    private final LocaleResolver languages;

    ChosenLanguage(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Addresses.isForPrograms(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        wished(request).ifPresent(locale -> languages.setLocale(request, response, locale));
        chain.doFilter(request, response);
    }

    private static Optional<Locale> wished(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> pair.startsWith(NAME))
                .map(pair -> Locale.forLanguageTag(pair.substring(NAME.length())))
                .filter(Languages.SPOKEN::contains)
                .findFirst();
    }
}
