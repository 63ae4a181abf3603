package be.vaxis.infra.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * The page to return to after a login, kept in a cookie.
 *
 * <p>Only its address counts. The cookie knows no headers, so a request that was rebuilt from it would have lost, among
 * others, the language that the browser asks for; the request that came in is answered as it is.
 */
final class AskedPage extends CookieRequestCache {

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        super.getMatchingRequest(request, response); // takes the cookie away
        return null;
    }
}
