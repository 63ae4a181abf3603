package be.vaxis.pharmacovigilance.safetycase;

/**
 * Who decides what, having seen what.
 *
 * <p>Dutch: <i>beslissing</i>.
 *
 * @param seen the version on which it was decided
 * @param reason from 10 to 500 characters, after the screen
 * @param by the user name of whoever decides
 */
public record Decision(int seen, String reason, String by) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    boolean hasReason() {
        int length = reason.strip().length();
        return SHORTEST <= length && length <= LONGEST;
    }
}
