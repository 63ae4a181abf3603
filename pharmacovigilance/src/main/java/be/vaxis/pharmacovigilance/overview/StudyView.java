package be.vaxis.pharmacovigilance.overview;

import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.ReleaseFigures;
import be.vaxis.pharmacovigilance.study.Scope;
import be.vaxis.pharmacovigilance.study.StudyId;
import be.vaxis.pharmacovigilance.study.StudyState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One study with its history.
 *
 * @param researcher subject of who asked
 * @param decidedBy subject of who decided
 * @param refusal why it was refused
 * @param availableUntil last day of the package
 * @param downloads how often it was downloaded
 */
public record StudyView(
        StudyId study,
        String researcher,
        @Nullable String organisation,
        Justification why,
        Scope scope,
        StudyState state,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        @Nullable LocalDate availableUntil,
        @Nullable ReleaseFigures figures,
        @Nullable Instant producedAt,
        int downloads,
        @Nullable Instant downloadedAt,
        @Nullable Instant closedAt) {}
