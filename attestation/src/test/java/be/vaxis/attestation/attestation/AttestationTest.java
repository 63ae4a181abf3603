package be.vaxis.attestation.attestation;

import static be.vaxis.attestation.AttestationFixtures.ANNA;
import static be.vaxis.attestation.AttestationFixtures.FIRST;
import static be.vaxis.attestation.AttestationFixtures.NOW;
import static be.vaxis.attestation.AttestationFixtures.SECOND;
import static be.vaxis.attestation.AttestationFixtures.TODAY;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.attestation.AttestationCommand.IssueAttestation;
import be.vaxis.attestation.attestation.AttestationEvent.AttestationIssued;
import java.time.Clock;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttestationTest {

    static final AttestationId ID = AttestationId.of(ANNA, TODAY);
    static final AttestationIssued ONE_DOSE = new AttestationIssued(ID, ANNA, TODAY, List.of(FIRST), NOW);

    final AggregateTestFixture<Attestation> attestation = new AggregateTestFixture<>(Attestation.class);

    @BeforeEach
    void it_is_september() {
        attestation.registerInjectableResource(Clock.fixed(NOW, UTC));
    }

    @Test
    void it_is_made_out_once_a_day() {
        attestation
                .givenNoPriorActivity()
                .when(new IssueAttestation(ID, ANNA, TODAY, List.of(FIRST)))
                .expectEvents(ONE_DOSE);
        attestation
                .given(ONE_DOSE)
                .when(new IssueAttestation(ID, ANNA, TODAY, List.of(FIRST)))
                .expectNoEvents();
    }

    @Test
    void it_is_made_out_anew_when_a_dose_was_added_on_the_same_day() {
        attestation
                .given(ONE_DOSE)
                .when(new IssueAttestation(ID, ANNA, TODAY, List.of(FIRST, SECOND)))
                .expectEvents(new AttestationIssued(ID, ANNA, TODAY, List.of(FIRST, SECOND), NOW));
    }

    @Test
    void without_a_registered_dose_there_is_nothing_to_attest() {
        attestation
                .givenNoPriorActivity()
                .when(new IssueAttestation(ID, ANNA, TODAY, List.of()))
                .expectNoEvents()
                .expectException(NothingToAttest.class);
    }

    @Test
    void another_day_is_another_attestation() {
        assertThat(AttestationId.of(ANNA, TODAY)).isEqualTo(ID).isNotEqualTo(AttestationId.of(ANNA, TODAY.plusDays(1)));
        assertThat(AttestationId.parse(ID.toString())).isEqualTo(ID);
    }
}
