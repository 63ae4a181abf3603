package be.vaxis.infra.problem;

import be.vaxis.infra.security.Refusals;
import be.vaxis.infra.web.Addresses;
import be.vaxis.kernel.access.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells what went wrong before or behind the controllers: in a filter, or where there is no page at all. */
@Controller
@Open
class ErrorsController implements ErrorController {

    private final Problems problems;
    private final Answers answers;

    ErrorsController(Problems problems, Answers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    Object tell(HttpServletRequest request) {
        var fault = reason(request);
        var problem = fault == null ? ofStatus(request) : problems.of(fault);
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return Addresses.isForPrograms(asked)
                ? answers.forProgram(at(asked, problem), HttpHeaders.EMPTY)
                : answers.forPerson(problem, fault == null ? new IllegalStateException() : fault);
    }

    /** Unless it has a reference of its own: Spring would say where this is told, not what was asked. */
    private static ProblemDetail at(String asked, ProblemDetail problem) {
        if (problem.getInstance() == null) {
            problem.setInstance(URI.create(asked));
        }
        return problem;
    }

    private static ProblemDetail ofStatus(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problems.ofStatus(status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value());
    }

    private static @Nullable Throwable reason(HttpServletRequest request) {
        var refused = request.getAttribute(Refusals.REASON);
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return refused instanceof Throwable reason ? reason : thrown instanceof Throwable fault ? fault : null;
    }
}
