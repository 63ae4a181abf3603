package be.vaxis.pharmacovigilance.causality;

/**
 * What an assessor answers, in the order in which it is asked.
 *
 * <p>Dutch: <i>vragenlijst</i>. Source: WHO, steps 1 (is it eligible) and 2 (the list).
 *
 * @param diagnosis whether it is clear enough what happened, and that it began after the vaccine was given
 * @param otherCause whether something else is strongly shown to have caused it
 * @param association how such vaccines are known to cause it
 * @param inWindow whether it began within the time in which that association shows; asked where one is known
 * @param evidenceAgainst whether there is strong evidence that the vaccine does not cause it
 * @param plausible whether it can be said at all, from what is known of time, body and background rate
 * @param conflicting whether what speaks for the vaccine and for something else weighs the same
 */
public record Checklist(
        Answer diagnosis,
        Answer otherCause,
        Association association,
        Answer inWindow,
        Answer evidenceAgainst,
        Answer plausible,
        Answer conflicting) {}
