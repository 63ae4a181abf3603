package be.vaxis.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of a page: what the visitor chose with {@code ?lang=}, kept in a cookie; else what the browser asks
 * for; else Dutch.
 *
 * <p>A language that is not spoken here is never chosen, whatever the cookie or the parameter says. A program is always
 * answered in English, so that a problem and the faults it names are in one language.
 *
 * <p>Dutch: <i>taalkeuze</i>. Source: process 7, Attestation (nl, fr, de, en).
 */
@Configuration(proxyBeanMethods = false)
public class Languages {

    /** In the order in which the switch shows them. */
    static final List<Locale> SPOKEN = List.of(Locale.of("nl"), Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH);

    private static final LocaleContext OF_PROGRAMS = new SimpleLocaleContext(Locale.ENGLISH);

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        var browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(SPOKEN);
        browser.setDefaultLocale(SPOKEN.getFirst());
        var cookie = new CookieLocaleResolver("vaxis-lang") {
            @Override
            public LocaleContext resolveLocaleContext(HttpServletRequest request) {
                return Addresses.isForPrograms(request.getRequestURI())
                        ? OF_PROGRAMS
                        : super.resolveLocaleContext(request);
            }

            @Override
            protected Locale parseLocaleValue(String value) {
                return spoken(Locale.forLanguageTag(value));
            }
        };
        cookie.setDefaultLocaleFunction(request -> spoken(browser.resolveLocale(request)));
        cookie.setCookieMaxAge(REMEMBERED);
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }

    @Bean
    ChosenLanguage chosenLanguage(LocaleResolver localeResolver) {
        return new ChosenLanguage(localeResolver);
    }

    /** The nearest language that is spoken here: {@code fr-BE} becomes French, Spanish becomes Dutch. */
    static Locale spoken(Locale wished) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElse(SPOKEN.getFirst());
    }

    /** Where the language switch leads: the same page in another language. */
    static String samePageIn(Locale locale, HttpServletRequest request) {
        return SamePage.of(request, "lang", locale.getLanguage());
    }
}
