package be.vaxis.invitation.wording;

import static be.vaxis.invitation.InvitationFixtures.CLOCK;

/** A writer as the tests of other rooms need it. */
public final class WordingFixtures {

    public static final Writer WRITER = new Writer("https://vaxis.example", CLOCK);

    private WordingFixtures() {}
}
