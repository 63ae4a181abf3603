package be.vaxis.infra.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem types that every Belgian government API shares, and those of HTTP that have none of their own. */
enum Standard {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "belgif:badRequest", "Bad Request"),
    NO_ACCESS_TOKEN(HttpStatus.UNAUTHORIZED, "belgif:noAccessToken", "No Access Token"),
    INVALID_ACCESS_TOKEN(HttpStatus.UNAUTHORIZED, "belgif:invalidAccessToken", "Invalid Access Token"),
    EXPIRED_ACCESS_TOKEN(HttpStatus.UNAUTHORIZED, "belgif:expiredAccessToken", "Expired Access Token"),
    RESOURCE_NOT_FOUND(HttpStatus.NOT_FOUND, "belgif:resourceNotFound", "Resource Not Found"),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "belgif:payloadTooLarge", "Payload Too Large"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "belgif:tooManyRequests", "Too Many Requests"),
    INTERNAL_SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "belgif:internalServerError", "Internal Server Error"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "belgif:serviceUnavailable", "Service Unavailable"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "vaxis:http:methodNotAllowed", "Method Not Allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "vaxis:http:notAcceptable", "Not Acceptable"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "vaxis:http:unsupportedMediaType", "Unsupported Media Type"),
    CONCURRENT_CHANGE(HttpStatus.CONFLICT, "vaxis:http:concurrentChange", "Concurrent Change"),
    REFUSED(HttpStatus.FORBIDDEN, "vaxis:http:refused", "Refused");

    private final HttpStatus status;
    private final String type;
    private final String title;

    Standard(HttpStatus status, String type, String title) {
        this.status = status;
        this.type = type;
        this.title = title;
    }

    /** The problem type of a status for which nothing more is known. */
    static Standard of(int status) {
        for (var standard : values()) {
            if (standard.status.value() == status) {
                return standard;
            }
        }
        return status >= 500 ? INTERNAL_SERVER_ERROR : BAD_REQUEST;
    }

    ProblemDetail saying(String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem-type:" + type));
        problem.setTitle(title);
        return problem;
    }
}
