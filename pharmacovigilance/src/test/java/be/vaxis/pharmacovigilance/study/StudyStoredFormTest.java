package be.vaxis.pharmacovigilance.study;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.MYOCARDITIS;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.NOW;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.OTTO;
import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.ROSA;
import static be.vaxis.pharmacovigilance.StoredForms.assertStoredAs;

import be.vaxis.pharmacovigilance.study.StudyEvent.Cause;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportDownloaded;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportRefused;
import be.vaxis.pharmacovigilance.study.StudyEvent.StudyClosed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StudyStoredFormTest {

    @Test
    void every_event_keeps_its_stored_form() throws IOException {
        assertStoredAs("pharmacovigilance.study.ExportRequested.1", StudyTest.REQUESTED);
        assertStoredAs("pharmacovigilance.study.ExportApproved.1", StudyTest.APPROVED);
        assertStoredAs(
                "pharmacovigilance.study.ExportRefused.1", new ExportRefused(MYOCARDITIS, OTTO, "Too wide.", NOW));
        assertStoredAs("pharmacovigilance.study.ExportProduced.1", StudyTest.PRODUCED);
        assertStoredAs("pharmacovigilance.study.ExportDownloaded.1", new ExportDownloaded(MYOCARDITIS, ROSA, NOW));
        assertStoredAs("pharmacovigilance.study.StudyClosed.1", new StudyClosed(MYOCARDITIS, Cause.EXPIRED, NOW));
    }
}
