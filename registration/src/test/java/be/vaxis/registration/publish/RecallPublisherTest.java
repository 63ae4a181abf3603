package be.vaxis.registration.publish;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.registration.RecallEvent.PersonRecalled;
import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.contract.registration.RecallEvent.RecallCalledOff;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallStopped;
import be.vaxis.registration.recall.RecallId;
import be.vaxis.registration.recall.RecalledLot;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecallPublisherTest {

    static final RecallId RECALL = new RecallId(UUID.fromString("5ec0de00-0000-4000-8000-000000000001"));

    final List<ContractEvent> told = new ArrayList<>();
    final RecallPublisher publisher = new RecallPublisher(told::add);

    @Test
    void each_person_of_a_chunk_is_told_about_alone_without_lot_or_product() {
        var lot = new RecalledLot("COMIRNATY", LOT, false);
        publisher.on(new PeopleNamed(RECALL, 1, List.of(ANNA, VERA), lot, RecallAdvice.COME_BACK, NOW));

        assertThat(told)
                .containsExactly(
                        new PersonRecalled(RECALL.value(), ANNA, RecallAdvice.COME_BACK),
                        new PersonRecalled(RECALL.value(), VERA, RecallAdvice.COME_BACK));
        assertThat(told).extracting(ContractEvent::key).doesNotHaveDuplicates();
    }

    @Test
    void that_it_is_called_off_is_told_once_for_all() {
        publisher.on(new RecallStopped(RECALL, "famhp", NOW));
        assertThat(told).containsExactly(new RecallCalledOff(RECALL.value()));
    }
}
