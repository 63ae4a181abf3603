package be.vaxis.pharmacovigilance.study;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be done with a study. People are named by the subject of their login. */
public sealed interface StudyCommand {

    /**
     * Asks for an export. Asking twice under one id is asking once.
     *
     * @param organisation for which the researcher works, where the login tells it
     */
    record RequestExport(
            @TargetAggregateIdentifier StudyId study,
            String researcher,
            @Nullable String organisation,
            Justification why,
            Scope scope)
            implements StudyCommand {}

    /**
     * Allows it; from here the package is made.
     *
     * <p>Refused with {@link OwnRequest}, {@link AlreadyDecided} or {@link TermNotAllowed}.
     *
     * @param availableUntil last day on which the package may be downloaded
     */
    record ApproveExport(@TargetAggregateIdentifier StudyId study, String officer, LocalDate availableUntil)
            implements StudyCommand {}

    /**
     * From here a study that is allowed waits for the end of its last day, to close itself. Said twice, it closes once; any
     * other study waits for nothing.
     */
    record AwaitLastDay(@TargetAggregateIdentifier StudyId study) implements StudyCommand {}

    /** Does not allow it. Refused with {@link OwnRequest} or {@link AlreadyDecided}. */
    record RefuseExport(@TargetAggregateIdentifier StudyId study, String officer, String reason)
            implements StudyCommand {}

    /** The package is complete. Said twice, it counts once. Refused with {@link StudyOver}. */
    record RecordProduction(@TargetAggregateIdentifier StudyId study, ReleaseFigures figures) implements StudyCommand {}

    /**
     * Somebody is about to receive the package; to be sent before the first byte leaves.
     *
     * <p>Refused with {@link NotYourStudy}, {@link NothingToDownload} or {@link StudyOver}.
     */
    record RecordDownload(@TargetAggregateIdentifier StudyId study, String researcher) implements StudyCommand {}

    /** Ends the study at once: its key and its files are destroyed. */
    record EndStudy(@TargetAggregateIdentifier StudyId study, String officer) implements StudyCommand {}
}
