package be.vaxis.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes {@code ?lang=} at its word when it names a spoken language, and ignores it otherwise. */
class ChosenLanguage implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wished = request.getParameter("lang");
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (wished != null && resolver != null) {
            var locale = Locale.forLanguageTag(wished);
            if (Languages.SPOKEN.contains(locale)) {
                resolver.setLocale(request, response, locale);
            }
        }
        return true;
    }
}
