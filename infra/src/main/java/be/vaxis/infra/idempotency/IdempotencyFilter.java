package be.vaxis.infra.idempotency;

import be.vaxis.infra.security.CurrentCaller;
import be.vaxis.infra.security.Refusals;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Gives a program that repeats a request with its {@code Idempotency-Key} the answer of the first time. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 5)
class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIMED = IdempotencyFilter.class.getName();
    private static final Set<String> REPEATABLE = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x7e]{8,100})\"?");

    private final Answered answered;
    private final Digests digests;

    IdempotencyFilter(Answered answered, Digests digests) {
        this.answered = answered;
        this.digests = digests;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !request.getRequestURI().startsWith("/api/")
                || !REPEATABLE.contains(request.getMethod());
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAsyncDispatch(request)) {
            run(request, response, chain);
            return;
        }
        var key = KEY.matcher(request.getHeader(HEADER));
        if (!key.matches()) {
            refuse(request, response, new InvalidKey());
            return;
        }
        var known = new KnownBody(request);
        var id = answered.id(asker(request), key.group(1));
        switch (answered.claim(id, fingerprint(known))) {
            case Claim.First first -> {
                request.setAttribute(CLAIMED, id);
                run(known, new ContentCachingResponseWrapper(response), chain);
            }
            case Claim.Done done -> Answer.of(done.answer()).repeatTo(response);
            case Claim.Running running -> refuse(request, response, new StillRunning());
            case Claim.Different different -> refuse(request, response, new KeyReused());
        }
    }

    /** Goes on, and keeps the answer once there is one; an answer that comes later comes by another dispatch. */
    private void run(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answeredItself = false;
        try {
            chain.doFilter(request, response);
            answeredItself = true;
        } finally {
            if (!isAsyncStarted(request)) {
                keep(request, response, answeredItself);
            }
        }
    }

    /** @param answeredItself false when an exception goes on to the filters outside, which will answer for it */
    private void keep(HttpServletRequest request, HttpServletResponse response, boolean answeredItself)
            throws IOException {
        var id = (String) Objects.requireNonNull(request.getAttribute(CLAIMED));
        var copy = Objects.requireNonNull(WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class));
        if (answeredItself && HttpStatusCode.valueOf(copy.getStatus()).is2xxSuccessful()) {
            var answer = new Answer(
                    copy.getStatus(), copy.getHeader("Location"), copy.getContentType(), copy.getContentAsByteArray());
            answered.complete(id, answer.toBytes());
        } else {
            answered.release(id);
        }
        copy.copyBodyToResponse();
    }

    private String asker(HttpServletRequest request) {
        return CurrentCaller.get().map(Caller::subject).orElseGet(() -> "at " + request.getRemoteAddr());
    }

    private String fingerprint(KnownBody request) {
        var body = new String(request.body(), StandardCharsets.ISO_8859_1);
        return digests.of(
                "fingerprint",
                String.join("\n", request.getMethod(), request.getRequestURI(), request.getQueryString(), body));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Rejection why)
            throws IOException {
        request.setAttribute(Refusals.REASON, why);
        response.sendError(why.status());
    }
}
