package be.vaxis.infra.idempotency;

import be.vaxis.infra.web.Addresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Handles a form once, however often its button was pressed. Whoever comes second is led to where the first was led, by
 * way of a page that waits when the first is still on its way.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 4)
class FormOnceFilter extends OncePerRequestFilter {

    private final Forms forms;

    FormOnceFilter(Forms forms) {
        this.forms = forms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || Addresses.isForPrograms(request.getRequestURI())
                || request.getParameter(FormTokens.FIELD) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getParameter(FormTokens.FIELD);
        if (!forms.isFirst(token)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", "/sent/" + URLEncoder.encode(token, StandardCharsets.UTF_8));
            return;
        }
        String ledTo = null;
        try {
            chain.doFilter(request, response);
            ledTo = HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection()
                    ? response.getHeader("Location")
                    : null;
        } finally {
            forms.handled(token, ledTo);
        }
    }
}
