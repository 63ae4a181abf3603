package be.vaxis.attestation.rest;

import be.vaxis.attestation.amending.DueQueue;
import be.vaxis.attestation.testresult.TestResult;
import be.vaxis.attestation.testresult.TestResults;
import be.vaxis.attestation.testresult.TestType;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hears results of tests from the test-result database. */
@RestController
@RequestMapping("/api/v1/test-results")
@Needs(Permission.TELL_TEST_RESULT)
class TestResultController {

    /**
     * @param name of a NAAT, as its maker calls it
     * @param device of a rapid antigen test, by the code of the Union's list
     * @param detected whether the virus was
     * @param centre where the sample was taken
     */
    record TestResultRequest(
            @NotNull Insz insz,
            @NotNull TestType type,
            @Size(max = 80) @Nullable String name,
            @Size(max = 80) @Nullable String device,
            @NotNull @PastOrPresent Instant sampledAt,
            @NotNull Boolean detected,
            @Size(max = 80) @Nullable String centre) {

        TestResult result(UUID test) {
            return new TestResult(test, type, text(name), text(device), sampledAt, detected, text(centre));
        }

        private static String text(@Nullable String told) {
            return told == null ? "" : told.strip();
        }
    }

    private final TestResults results;
    private final PersonIndex people;
    private final DueQueue due;

    TestResultController(TestResults results, PersonIndex people, DueQueue due) {
        this.results = results;
        this.people = people;
        this.due = due;
    }

    /**
     * A result. 204; told again under the same id, the last one holds. A positive one suspends the certificates of the
     * person until eleven days after the sampling.
     *
     * @param test an id that its teller made up, and that tells nothing
     */
    @PutMapping("/{test}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void tell(@PathVariable UUID test, @Valid @RequestBody TestResultRequest request) {
        PersonId person = people.enrol(request.insz());
        Optional<PersonId> before = results.personOf(test);
        results.tell(person, request.result(test));
        due.addNow(person);
        before.ifPresent(due::addNow);
    }

    /** It was not so, or not of this person. 204, also when it is not known. */
    @DeleteMapping("/{test}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void takeBack(@PathVariable UUID test) {
        Optional<PersonId> before = results.personOf(test);
        results.takeBack(test);
        before.ifPresent(due::addNow);
    }
}
