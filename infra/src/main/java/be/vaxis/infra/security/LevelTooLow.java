package be.vaxis.infra.security;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** The caller may do this, but logged in with less certainty than it asks for. Logging in again can solve it. */
final class LevelTooLow extends Rejection {

    private final int needed;

    LevelTooLow(int needed) {
        super("access:levelTooLow", 403, "This asks for a login at CSAM level " + needed + " or higher.");
        this.needed = needed;
    }

    int needed() {
        return needed;
    }

    @Override
    public List<Object> arguments() {
        return List.of(String.valueOf(needed));
    }
}
