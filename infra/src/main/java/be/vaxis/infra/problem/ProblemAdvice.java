package be.vaxis.infra.problem;

import be.vaxis.infra.web.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Catches what controllers throw. */
@ControllerAdvice
class ProblemAdvice {

    private final Problems problems;
    private final Answers answers;

    ProblemAdvice(Problems problems, Answers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @ExceptionHandler
    Object tell(Exception fault, HttpServletRequest request) {
        var problem = problems.of(fault);
        return Addresses.isForPrograms(request.getRequestURI())
                ? answers.forProgram(problem, headers(fault))
                : answers.forPerson(problem, fault);
    }

    /** Left to the filters, which know how to ask for a login. */
    @ExceptionHandler
    void leave(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    void leave(AccessDeniedException denied) {
        throw denied;
    }

    /** Nobody listens any more. */
    @ExceptionHandler
    void leave(AsyncRequestNotUsableException gone) throws AsyncRequestNotUsableException {
        throw gone;
    }

    private static HttpHeaders headers(Exception fault) {
        return fault instanceof ErrorResponse http ? http.getHeaders() : HttpHeaders.EMPTY;
    }
}
