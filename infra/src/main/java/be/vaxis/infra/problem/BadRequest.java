package be.vaxis.infra.problem;

import java.util.List;

/** What was sent has faults; all of them are named at once. */
final class BadRequest extends RuntimeException {

    private final transient List<Issue> issues;

    BadRequest(List<Issue> issues) {
        super("The request has " + issues.size() + " fault(s).", null, false, false);
        this.issues = List.copyOf(issues);
    }

    List<Issue> issues() {
        return issues;
    }
}
