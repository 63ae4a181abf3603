package be.vaxis.selection.web;

import be.vaxis.selection.selectionround.SelectionRoundId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a round its id when its form is shown, so that a double click starts it once. */
@Component
class FreshRounds {

    SelectionRoundId next() {
        return new SelectionRoundId(UUID.randomUUID());
    }
}
