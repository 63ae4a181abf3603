package be.vaxis.infra.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page that is being shown, with one parameter changed. */
final class SamePage {

    private SamePage() {}

    static String of(HttpServletRequest request, String parameter, String value) {
        return UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .replaceQueryParam(parameter, value)
                .build(true)
                .toUriString();
    }

    /** The path as the visitor asked for it, also when it is an error page that answers. */
    static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
