package be.vaxis.pharmacovigilance.fhir;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.Sex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.intake.Handed;
import be.vaxis.pharmacovigilance.intake.Intake;
import be.vaxis.pharmacovigilance.intake.NotYourWard;
import be.vaxis.pharmacovigilance.intake.Patients;
import be.vaxis.pharmacovigilance.intake.UnknownPatient;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.AccountFault;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes side effects in from the software of a care provider. */
@RestController
@RequestMapping("/fhir/AdverseEvent")
@Needs(Permission.REPORT_SIDE_EFFECT)
class AdverseEventController {

    private final FhirBodies bodies;
    private final Patients patients;
    private final Intake intake;
    private final Reactions reactions;
    private final Digests digests;

    AdverseEventController(FhirBodies bodies, Patients patients, Intake intake, Reactions reactions, Digests digests) {
        this.bodies = bodies;
        this.patients = patients;
        this.intake = intake;
        this.reactions = reactions;
        this.digests = digests;
    }

    /**
     * Reports a side effect of a patient. 201 with the receipt as Parameters ({@code number}, {@code secret} and a
     * {@code masked} for each kind of thing that was taken out of the text), shown this once; 200 without it for one that was
     * reported before under the same identifier; 403 {@code notYourWard}; 404 {@code unknownPatient}; 413 for more than a
     * report can be; 422 with every fault. There is no address to read it again, as nobody is to know whose it is: the
     * receipt opens what follows.
     */
    @PostMapping
    ResponseEntity<String> report(HttpServletRequest request, Caller caller) throws IOException {
        AdverseEvent sent = bodies.read(request.getInputStream(), request.getContentType());
        var reading = new Reading();
        var reader = new AdverseEventReader(sent, reactions, reading);
        reader.form();
        Optional<Prefilled> about = reader.subject().map(insz -> patients.other(insz, caller));
        List<SuspectDose> doses = new SuspectReader(reading).read(sent, about);
        Account told = account(reader, doses, about, caller);
        intake.faults(told).stream().filter(fault -> !isTold(fault, sent)).forEach(reading::account);
        reading.refuseIfFaulty();
        Handed handed = intake.submit(idOf(sent.getIdentifier(), caller), about.orElseThrow(), told);
        return bodies.answer(handed.receipt().isPresent() ? 201 : 200, answer(handed));
    }

    /** What could not be read is missing from the account; that was told where it stands. */
    private static boolean isTold(AccountFault fault, AdverseEvent sent) {
        return switch (fault.kind()) {
            case NO_DOSE -> sent.hasSuspectEntity();
            case NO_REACTION -> true; // the event is always read, or a fault
            default -> false;
        };
    }

    private Account account(
            AdverseEventReader reader, List<SuspectDose> doses, Optional<Prefilled> about, Caller caller) {
        LocalDate first =
                doses.stream().map(SuspectDose::given).min(LocalDate::compareTo).orElse(patients.today());
        boolean cares = Patients.caresForOthers(caller);
        return new Account(
                cares ? Reporter.CARE_PROVIDER : Reporter.GUARDIAN,
                cares ? caller.profession() : null,
                about.flatMap(one -> one.ageOn(first)).orElse(null),
                about.map(Prefilled::sex).orElse(Sex.UNKNOWN),
                doses,
                reader.suffered(),
                reader.seriousness(),
                reader.history(),
                reader.medicines(),
                reader.story());
    }

    /** The same for the same identifier of the same sender; nobody finds the identifier by it, which may be a patient’s. */
    private ReportId idOf(Identifier own, Caller caller) {
        String sender = caller.organisation() + "/" + caller.subject();
        String named = digests.of("side effect told", sender + "|" + own.getSystem() + "|" + own.getValue());
        return new ReportId(UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)));
    }

    private static Parameters answer(Handed handed) {
        var answer = new Parameters();
        handed.receipt().ifPresent(receipt -> {
            answer.addParameter("number", receipt.printedNumber());
            answer.addParameter("secret", receipt.printedSecret());
        });
        handed.masked().forEach(kind -> answer.addParameter("masked", kind.name()));
        return answer;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refusal) {
        return bodies.refuse(refusal.status(), refusal.faults());
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Rejection refusal) {
        boolean whom = refusal instanceof UnknownPatient || refusal instanceof NotYourWard;
        var fault = new Fault(
                IssueType.BUSINESSRULE,
                refusal.type(),
                whom ? "AdverseEvent.subject" : "",
                String.valueOf(refusal.getMessage()));
        return bodies.refuse(refusal.status(), List.of(fault));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(InvalidWord word) {
        return bodies.refuse(
                400, List.of(new Fault(IssueType.VALUE, word.type(), "", String.valueOf(word.getMessage()))));
    }
}
