package be.vaxis.attestation.amending;

import be.vaxis.attestation.mending.CorrectionRequests;
import be.vaxis.attestation.posting.LetterRows;
import be.vaxis.attestation.testresult.TestResults;
import be.vaxis.attestation.wallet.Wallets;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Of somebody who is forgotten no test, no wish, no letter and no code is kept; what is left of a certificate is that there was one.
 *
 * <p>In the group that forgets who they were, so that none of it outlives that.
 */
@Component
@ProcessingGroup("attestation.inbox.holder")
class WhenPersonForgottenDrop {

    private final TestResults tests;
    private final CorrectionRequests requests;
    private final Wallets wallets;
    private final LetterRows letters;

    WhenPersonForgottenDrop(TestResults tests, CorrectionRequests requests, Wallets wallets, LetterRows letters) {
        this.tests = tests;
        this.requests = requests;
        this.wallets = wallets;
        this.letters = letters;
    }

    @EventHandler
    void on(PersonForgotten event) {
        tests.drop(event.person());
        requests.drop(event.person());
        wallets.scrub(event.person());
        letters.drop(event.person());
    }
}
