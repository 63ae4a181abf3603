package be.vaxis.pharmacovigilance.report;

/**
 * One thing wrong with what is told.
 *
 * @param at where, such as {@code reactions[1].onset}; never what was told there
 */
public record AccountFault(Kind kind, String at) {

    /** What can be wrong; pages have a sentence {@code pharmacovigilance.account.<name>} for each. */
    public enum Kind {
        NO_DOSE,
        TOO_MANY_DOSES,
        DOSE_IN_FUTURE,
        NO_REACTION,
        TOO_MANY_REACTIONS,
        REACTION_TWICE,
        UNKNOWN_REACTION,
        ONSET_BEFORE_DOSE,
        ONSET_IN_FUTURE,
        END_BEFORE_ONSET,
        END_IN_FUTURE,
        TOO_MANY_MEDICINES,
        NOT_A_MEDICINE,
        TOO_MUCH_TEXT,
        NOTHING_DESCRIBED,
        NOT_A_CODE
    }
}
