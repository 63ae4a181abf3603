package be.vaxis.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Takes {@code ?lang=} at its word when it names a spoken language, and ignores it otherwise.
 *
 * <p>Looks for it in the address only: a form that is refused because of its size must not be read for it.
 */
class ChosenLanguage implements HandlerInterceptor {

    private static final String NAME = "lang=";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (resolver != null) {
            wished(request).ifPresent(locale -> resolver.setLocale(request, response, locale));
        }
        return true;
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
