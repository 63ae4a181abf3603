package be.vaxis.selection.publish;

import static be.vaxis.selection.SelectionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.selection.SelectionEvent;
import be.vaxis.selection.person.PersonCommand.DeactivationCause;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import be.vaxis.selection.person.PersonEvent;
import be.vaxis.selection.person.SelectionSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionFactsTest {

    final List<ContractEvent> told = new ArrayList<>();
    final SelectionFacts facts = new SelectionFacts(told::add);

    @Test
    void an_activation_tells_the_terms_and_never_the_source() {
        facts.on(activatedBy(SelectionSource.SICKNESS_FUND));

        assertThat(told)
                .containsExactly(new SelectionEvent.CodeActivated(
                        ANNA,
                        ANNAS_DIGEST,
                        ANNA_ACTIVATED.plainCode(),
                        ANNA_ACTIVATED.postalCode(),
                        2,
                        21,
                        42,
                        TWO_DOSES.from(),
                        TWO_DOSES.until()));
    }

    @Test
    void everything_about_a_person_is_told_under_one_key_so_that_it_stays_in_order() {
        facts.on(ANNA_ENROLLED);
        facts.on(ANNA_ACTIVATED);
        facts.on(new PersonEvent.CodeDeactivated(ANNA, ANNAS_DIGEST, DeactivationCause.FORGOTTEN, NOW));
        facts.on(new PersonEvent.PersonForgotten(ANNA, ANNAS_DIGEST, ForgettingCause.RETENTION_OVER, NOW));

        assertThat(told).hasSize(4).allMatch(event -> event.key().equals(ANNA.toString()));
    }
}
