package be.vaxis.infra.security;

import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What a browser may do with our answers: load nothing from elsewhere, run no script that stands in a page, show them in
 * no frame, tell no other site where the visitor came from, and keep nothing on disk.
 *
 * <p>Over HTTPS it is also told never to come back without it. Static files set their own caching.
 */
final class BrowserHeaders {

    private static final String NOTHING = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), "
            + "microphone=(), payment=(), usb=(), interest-cohort=()";

    private BrowserHeaders() {}

    static void forApi(HeadersConfigurer<HttpSecurity> headers) {
        strict(headers, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    }

    /** Logging out leads to CSAM, and a browser counts that redirect as a form sent there. */
    static void forPages(HeadersConfigurer<HttpSecurity> headers, OidcProperties csam) {
        strict(
                headers,
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self' " + origin(csam.endSession()));
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(contentPolicy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
