package be.vaxis.pharmacovigilance.export;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.APPROVED;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.MYOCARDITIS;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.WANING;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vaxis.pharmacovigilance.export.Progress.Stage;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.study.StudyId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportWorkerTest {

    private static final StudyView FIRST = APPROVED;
    private static final StudyView SECOND = approved(WANING);

    private final Studies studies = mock();
    private final PackageProduction production = mock();
    private final ProgressBoard progress = mock();
    private final ExportWorker worker =
            new ExportWorker(studies, production, progress, mock(Packages.class), Duration.ofSeconds(2));

    @BeforeEach
    void two_studies_wait() {
        when(studies.toProduce()).thenReturn(List.of(MYOCARDITIS, WANING));
        when(studies.find(MYOCARDITIS)).thenReturn(Optional.of(FIRST));
        when(studies.find(WANING)).thenReturn(Optional.of(SECOND));
        when(progress.of(any())).thenReturn(new Progress(Stage.WAITING, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {IOException.class, IllegalStateException.class, NoClassDefFoundError.class, AssertionError.class
            })
    void a_package_that_cannot_be_made_is_shown_as_failed_and_the_next_one_is_made(Class<? extends Throwable> fault)
            throws IOException {
        doThrow(fault).when(production).produce(FIRST);

        worker.work();

        verify(progress).note(MYOCARDITIS, Stage.FAILED, 0, 0);
        verify(production).produce(SECOND);
        verify(progress, never()).note(WANING, Stage.FAILED, 0, 0);
    }

    @Test
    void a_machine_that_is_broken_is_no_fault_of_the_study() throws IOException {
        doThrow(OutOfMemoryError.class).when(production).produce(FIRST);

        assertThatThrownBy(worker::work).isInstanceOf(OutOfMemoryError.class);
        verify(progress, never()).note(MYOCARDITIS, Stage.FAILED, 0, 0);
    }

    @Test
    void a_package_that_failed_three_times_waits_for_an_officer() throws IOException {
        when(progress.of(MYOCARDITIS)).thenReturn(new Progress(Stage.FAILED, 0, 0, ExportWorker.MOST_ATTEMPTS));

        worker.work();

        verify(production, never()).produce(FIRST);
        verify(production).produce(SECOND);
    }

    private static StudyView approved(StudyId study) {
        return new StudyView(
                study,
                APPROVED.researcher(),
                APPROVED.organisation(),
                APPROVED.why(),
                APPROVED.scope(),
                APPROVED.state(),
                APPROVED.requestedAt(),
                APPROVED.decidedBy(),
                APPROVED.decidedAt(),
                APPROVED.refusal(),
                APPROVED.availableUntil(),
                APPROVED.figures(),
                APPROVED.producedAt(),
                APPROVED.downloads(),
                APPROVED.downloadedAt(),
                APPROVED.closedAt());
    }
}
