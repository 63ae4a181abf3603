package be.vaxis.reservation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Keeps a ticket in the browser for the page after a form that changed something, since that page is opened by its
 * address. It goes with the pages of booking only, is read by no script, and ends with the ticket or the next code.
 */
final class TicketCookie {

    static final String NAME = "vaxis-booking";

    private TicketCookie() {}

    static void keep(String ticket, HttpServletRequest request, HttpServletResponse response) {
        write(ticket, Duration.ofMinutes(30), request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(String ticket, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, ticket)
                .path(request.getContextPath() + "/book")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
