package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.causality.Answer;
import be.vaxis.pharmacovigilance.causality.Association;
import be.vaxis.pharmacovigilance.causality.Checklist;

/** The answers of an assessor; what is not answered is not known. */
record ChecklistForm(
        Answer diagnosis,
        Answer otherCause,
        Association association,
        Answer inWindow,
        Answer evidenceAgainst,
        Answer plausible,
        Answer conflicting) {

    Checklist checklist() {
        return new Checklist(diagnosis, otherCause, association, inWindow, evidenceAgainst, plausible, conflicting);
    }
}
