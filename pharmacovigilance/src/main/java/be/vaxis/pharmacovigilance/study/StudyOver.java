package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.Rejection;

/** After the last day, or the end, nothing is handed out any more. */
final class StudyOver extends Rejection {

    StudyOver() {
        super("pharmacovigilance:studyOver", 410, "This study is over: its package and its key are destroyed.");
    }
}
