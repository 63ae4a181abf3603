package be.vaxis.infra.problem;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import java.net.URI;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import org.springframework.web.ErrorResponse;

/**
 * Knows what kind of problem an exception is.
 *
 * <p>A fault of ours is told without its inside; the reference in {@code instance} is in the log beside the whole trace,
 * whose messages are left out because they may hold somebody's data.
 */
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final List<Class<? extends Throwable>> CONFLICTS =
            List.of(ConcurrencyException.class, ConcurrencyFailureException.class);

    private final IdGenerator references;
    private final Outages outages;

    Problems(IdGenerator references, Outages outages) {
        this.references = references;
        this.outages = outages;
    }

    ProblemDetail of(Throwable fault) {
        var rejection = Causes.find(fault, Rejection.class);
        if (rejection.isPresent()) {
            return of(rejection.get());
        }
        var tooLarge = Causes.find(fault, TooLarge.class);
        if (tooLarge.isPresent()) {
            return Standard.PAYLOAD_TOO_LARGE.saying(
                    "At most " + tooLarge.get().limitBytes() + " bytes are accepted here.");
        }
        var issues = InputFaults.in(Causes.find(fault, InvalidWord.class)
                .<Throwable>map(word -> nearest(fault, word))
                .orElse(fault));
        if (!issues.isEmpty()) {
            return badRequest(issues);
        }
        return ofTheSystem(fault);
    }

    /** The exception that knows where the word stood, when there is one. */
    private static Throwable nearest(Throwable fault, InvalidWord word) {
        return InputFaults.in(fault).isEmpty() ? word : fault;
    }

    private static ProblemDetail of(Rejection rejection) {
        var problem = ProblemDetail.forStatus(rejection.status());
        problem.setType(URI.create("urn:problem-type:vaxis:" + rejection.type()));
        problem.setTitle(Title.of(rejection.type()));
        problem.setDetail(rejection.getMessage());
        return problem;
    }

    private static ProblemDetail badRequest(List<Issue> issues) {
        var problem = Standard.BAD_REQUEST.saying("The input is not correct; see the issues.");
        problem.setProperty("issues", issues);
        return problem;
    }

    private ProblemDetail ofTheSystem(Throwable fault) {
        if (outages.isOne(fault)) {
            return ofOutage();
        }
        if (isOneOf(CONFLICTS, fault)) {
            return Standard.CONCURRENT_CHANGE.saying("The same thing was changed at the same moment; try again.");
        }
        if (fault instanceof AuthenticationException unknown) {
            return unauthenticated(unknown);
        }
        if (Causes.find(fault, AggregateNotFoundException.class).isPresent()) {
            return Standard.RESOURCE_NOT_FOUND.saying("There is nothing here.");
        }
        if (fault instanceof ErrorResponse http && http.getStatusCode().is4xxClientError()) {
            return ofStatus(http.getStatusCode().value());
        }
        return logged(
                fault,
                Standard.INTERNAL_SERVER_ERROR.saying("This is our fault; quote the reference to the help desk."));
    }

    static ProblemDetail ofOutage() {
        return Standard.SERVICE_UNAVAILABLE.saying("Something we depend on does not answer; try again.");
    }

    /** What a bare status means, when nothing more is known than that. */
    static ProblemDetail ofStatus(int status) {
        return Standard.of(status)
                .saying(
                        switch (status) {
                            case 401 -> "Show who you are.";
                            case 403 -> "This is not allowed.";
                            case 404 -> "There is nothing here.";
                            case 405 -> "This cannot be done here.";
                            case 406 -> "This cannot be given in the form that was asked for.";
                            case 413 -> "This is larger than what is accepted here.";
                            case 415 -> "This form of body is not understood here.";
                            case 429 -> "This was asked too often; wait a while.";
                            default -> status < 500 ? "The request is not correct." : "This is our fault.";
                        });
    }

    private static ProblemDetail unauthenticated(AuthenticationException unknown) {
        if (!(unknown instanceof OAuth2AuthenticationException)) {
            return Standard.NO_ACCESS_TOKEN.saying("Show an access token.");
        }
        return String.valueOf(unknown.getMessage()).contains("expired")
                ? Standard.EXPIRED_ACCESS_TOKEN.saying("The access token has expired; ask for a new one.")
                : Standard.INVALID_ACCESS_TOKEN.saying("The access token is not valid here.");
    }

    private ProblemDetail logged(Throwable fault, ProblemDetail problem) {
        problem.setInstance(URI.create("urn:uuid:" + references.generateId()));
        LOG.error("Problem {} {}", problem.getStatus(), problem.getInstance(), Traced.of(fault));
        return problem;
    }

    private static boolean isOneOf(List<Class<? extends Throwable>> kinds, Throwable fault) {
        return kinds.stream().anyMatch(kind -> Causes.find(fault, kind).isPresent());
    }
}
