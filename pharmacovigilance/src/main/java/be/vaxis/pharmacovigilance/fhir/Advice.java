package be.vaxis.pharmacovigilance.fhir;

import be.vaxis.pharmacovigilance.report.AccountFault;

/** What whoever sends is to do about a fault. */
final class Advice {

    private Advice() {}

    static String on(AccountFault.Kind fault) {
        return switch (fault) {
            case NO_DOSE ->
                "Name at least one dose: by its identifier of " + Names.DOSE + ", or as a contained Immunization.";
            case TOO_MANY_DOSES -> "Name ten doses at most.";
            case DOSE_IN_FUTURE -> "The dose lies in the future; send the day on which it was given.";
            case NO_REACTION -> "Say what happened, by a code or in text.";
            case TOO_MANY_REACTIONS -> "Tell ten reactions at most, with the event; describe others in event.text.";
            case REACTION_TWICE -> "This reaction is told twice; leave one out.";
            case UNKNOWN_REACTION -> "No reaction of our list; use OTHER and describe it in event.text.";
            case ONSET_BEFORE_DOSE -> "It begins before the first dose; correct the day, or name the dose before it.";
            case ONSET_IN_FUTURE -> "The first day lies in the future; send a day up to today.";
            case END_BEFORE_ONSET -> "The last day lies before the first; correct one of them.";
            case END_IN_FUTURE -> "The last day lies in the future; leave it out until it is over.";
            case TOO_MANY_MEDICINES -> "Name twenty medicines at most.";
            case NOT_A_MEDICINE -> "Write a medicine as a CNK of seven digits or as an ATC code.";
            case TOO_MUCH_TEXT -> "Write 2,000 characters at most.";
            case NOTHING_DESCRIBED -> "Describe in event.text what has no code of our list.";
            case NOT_A_CODE -> "Send this as it stands on the box: at most 40 letters, digits, spaces and . / -";
        };
    }
}
