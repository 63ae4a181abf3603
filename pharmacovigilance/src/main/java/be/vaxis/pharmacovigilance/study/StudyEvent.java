package be.vaxis.pharmacovigilance.study;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a study. */
public sealed interface StudyEvent {

    StudyId study();

    Instant at();

    record ExportRequested(
            StudyId study, String researcher, @Nullable String organisation, Justification why, Scope scope, Instant at)
            implements StudyEvent {}

    /** @param availableUntil last day on which the package may be downloaded */
    record ExportApproved(StudyId study, String officer, LocalDate availableUntil, Instant at) implements StudyEvent {}

    record ExportRefused(StudyId study, String officer, String reason, Instant at) implements StudyEvent {}

    record ExportProduced(StudyId study, ReleaseFigures figures, Instant at) implements StudyEvent {}

    record ExportDownloaded(StudyId study, String researcher, Instant at) implements StudyEvent {}

    /** The key is destroyed: pseudonyms of this study can never be made again. */
    record StudyClosed(StudyId study, Cause cause, Instant at) implements StudyEvent {}

    /** Why a study is over. */
    enum Cause {
        /** An officer ended it. */
        ENDED,
        /** Its last day has passed. */
        EXPIRED
    }
}
