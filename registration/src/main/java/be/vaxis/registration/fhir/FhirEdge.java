package be.vaxis.registration.fhir;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whoever asks in FHIR is answered in FHIR, also with a refusal. Everybody else hears problems from one advice. */
abstract class FhirEdge {

    private final FhirJson json;

    FhirEdge(FhirJson json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(FhirRefusal refusal) {
        return answer(refusal.status(), Outcomes.of(refusal.faults()));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Rejection refusal) {
        return answer(refusal.status(), Outcomes.of(List.of(Fault.of(refusal, ""))));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(InvalidWord word) {
        return answer(400, Outcomes.of(List.of(Fault.of(word, ""))));
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(HttpMessageConversionException unreadable) {
        return answer(400, one(IssueType.STRUCTURE, "The body could not be read."));
    }

    @ExceptionHandler
    ResponseEntity<String> other(ErrorResponseException refusal) {
        return answer(refusal.getStatusCode().value(), one(IssueType.PROCESSING, "The request cannot be served."));
    }

    private ResponseEntity<String> answer(int status, OperationOutcome outcome) {
        return json.answer(HttpStatusCode.valueOf(status), outcome);
    }

    private static OperationOutcome one(IssueType code, String text) {
        return Outcomes.of(List.of(Fault.of(code, "", text)));
    }
}
