package be.vaxis.selection.coderecord;

import be.vaxis.selection.person.CodeState;

/**
 * How far a code is used.
 *
 * <p>Dutch: <i>gebruiksstatus</i>. Source: process 1, Selection; the code database keeps it per person.
 */
public enum CodeUsage {
    /** Everyone has a code; this one was never activated. */
    NOT_ACTIVATED,
    ACTIVATED_UNUSED,
    FIRST_SLOT_ONLY,
    ALL_SLOTS,
    DEACTIVATED;

    /**
     * @param doses to be booked together with an active code
     * @param booked slots booked now
     * @param declined whether its holder does not want to be vaccinated, which closes the code until that is taken back
     */
    static CodeUsage of(CodeState state, int doses, int booked, boolean declined) {
        if (declined && state == CodeState.ACTIVATED) {
            return DEACTIVATED;
        }
        return switch (state) {
            case NOT_ACTIVATED -> NOT_ACTIVATED;
            case DEACTIVATED -> DEACTIVATED;
            case ACTIVATED -> booked == 0 ? ACTIVATED_UNUSED : booked < doses ? FIRST_SLOT_ONLY : ALL_SLOTS;
        };
    }
}
