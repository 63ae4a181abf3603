package be.vaxis.registration.publish;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.registration.DetailEvent.DoseDetailed;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DetailPublisherTest {

    final List<ContractEvent> told = new ArrayList<>();
    final DetailPublisher publisher = new DetailPublisher(told::add);

    @Test
    void lot_place_and_reaction_are_told_sealed() {
        publisher.on(first(Reaction.FEVER, null));
        var detailed = (DoseDetailed) told.getFirst();
        assertThat(detailed.person()).isEqualTo(ANNA);
        assertThat(detailed.details().value())
                .hasValueSatisfying(details -> assertThat(details.lot()).isNotBlank());
        assertThat(detailed.reaction()).isNotNull();
        assertThat(detailed.toString()).doesNotContain("FEVER");
    }

    @Test
    void of_a_dose_that_is_not_shared_nobody_hears() {
        publisher.on(first(Reaction.FEVER, Sharing.WITHHELD));
        assertThat(told).isEmpty();
    }

    private static DoseRegistered first(Reaction reaction, @Nullable Sharing sharing) {
        var event = registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY));
        return new DoseRegistered(
                event.vaccinations(),
                event.dose(),
                event.insz(),
                event.vaccine(),
                event.given(),
                event.number(),
                event.place(),
                event.vaccinator(),
                event.source(),
                reaction,
                event.screening(),
                null,
                event.recorded(),
                event.standing(),
                null,
                sharing);
    }
}
