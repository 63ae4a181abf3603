package be.vaxis.pharmacovigilance;

import be.vaxis.kernel.InvalidWord;

/** What was written is not a week. */
final class InvalidIsoWeek extends InvalidWord {

    InvalidIsoWeek() {
        super("pharmacovigilance:invalidIsoWeek", "Write a week as 2021-W05.");
    }
}
