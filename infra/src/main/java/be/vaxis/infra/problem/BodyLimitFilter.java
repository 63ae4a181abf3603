package be.vaxis.infra.problem;

import be.vaxis.infra.security.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is larger than {@link WebLimits}, before reading it when its length is told, else on the way. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // before anything looks for a parameter in the body
class BodyLimitFilter extends OncePerRequestFilter {

    private final WebLimits limits;

    BodyLimitFilter(WebLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limits.of(request.getContentType()).toBytes();
        if (request.getContentLengthLong() > limit) {
            request.setAttribute(Refusals.REASON, new TooLarge(limit));
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(limited(request, limit), response);
    }

    private static HttpServletRequest limited(HttpServletRequest request, long limit) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new LimitedBody(super.getInputStream(), limit);
            }
        };
    }
}
