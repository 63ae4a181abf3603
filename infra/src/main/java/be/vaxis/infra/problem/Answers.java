package be.vaxis.infra.problem;

import be.vaxis.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a problem in the form that the asker understands: JSON to a program, a page to a person. */
@Component
class Answers {

    static final String RETRY_AFTER_SECONDS = "5";

    private final RefusalWords words;

    Answers(RefusalWords words) {
        this.words = words;
    }

    ResponseEntity<ProblemDetail> forProgram(ProblemDetail problem, HttpHeaders headers) {
        var answer = ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }

    ModelAndView forPerson(ProblemDetail problem, Throwable fault) {
        var page = new ModelAndView("error", HttpStatus.valueOf(problem.getStatus()));
        page.addObject("problem", problem);
        page.addObject("heading", words.heading(problem.getStatus()));
        page.addObject("sentence", words.of(problem, fault));
        page.addObject("level", neededLevel(fault));
        return page;
    }

    /** The level at which to log in again, when that is what is missing. */
    private static @Nullable Object neededLevel(Throwable fault) {
        return Causes.find(fault, Rejection.class)
                .filter(refusal -> refusal.type().equals("access:levelTooLow"))
                .map(refusal -> refusal.arguments().getFirst())
                .orElse(null);
    }
}
