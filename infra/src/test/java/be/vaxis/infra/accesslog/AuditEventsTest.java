package be.vaxis.infra.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Look;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.Test;

/** What the log says in FHIR is FHIR, and says all of it. */
class AuditEventsTest {

    static final FhirContext R4 = FhirContext.forR4Cached();
    static final Insz ANNA = new Insz("85073003328");
    static final Instant THEN = Instant.parse("2021-05-06T10:00:00Z");
    static final Look BY_NURSE =
            new Look(THEN, "Vera", "nurse", "GENT-EXPO", false, "registration.status", "vaccination");
    static final Look BY_PROGRAM = new Look(THEN, null, null, "ZNA", false, "registration.status", "feed");
    static final Look BY_SOMEBODY = new Look(THEN, null, null, null, false, "reservation.code", "help");
    static final Look BY_HERSELF = new Look(THEN, null, null, null, true, "registration.status", "own");

    @Test
    void looks_of_every_kind_conform_to_base_r4() {
        var page = AuditEvents.of(List.of(BY_NURSE, BY_PROGRAM, BY_SOMEBODY, BY_HERSELF, BY_HERSELF), ANNA);
        assertThat(errorsIn(R4.newJsonParser().encodeResourceToString(page))).isEmpty();
    }

    @Test
    void the_judge_notices_what_is_missing() {
        var page = AuditEvents.of(List.of(BY_NURSE), ANNA);
        ((AuditEvent) page.getEntryFirstRep().getResource()).setRecorded(null);
        assertThat(errorsIn(R4.newJsonParser().encodeResourceToString(page))).isNotEmpty();
    }

    @Test
    void it_says_who_looked_when_at_what_and_why() {
        var event = (AuditEvent)
                AuditEvents.of(List.of(BY_NURSE), ANNA).getEntryFirstRep().getResource();
        assertThat(event.getRecorded().toInstant()).isEqualTo(THEN);
        assertThat(event.getAgentFirstRep().getName()).isEqualTo("Vera");
        assertThat(event.getAgentFirstRep().getWho().getIdentifier().getValue()).isEqualTo("GENT-EXPO");
        assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("registration.status");
        assertThat(event.getPurposeOfEventFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("vaccination");
        assertThat(event.getEntityFirstRep().getWhat().getIdentifier().getValue())
                .isEqualTo(ANNA.value());
    }

    private static List<String> errorsIn(String json) {
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4));
        var validator = R4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
