package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.export.Packages;
import be.vaxis.pharmacovigilance.export.ProgressBoard;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.study.StudyState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a study, which researcher and officer share. */
@Component
class StudyPage {

    private final Packages packages;
    private final ProgressBoard progress;

    StudyPage(Packages packages, ProgressBoard progress) {
        this.packages = packages;
        this.progress = progress;
    }

    void fill(Model model, StudyView study, boolean officer) {
        model.addAttribute("study", study);
        model.addAttribute("officer", officer);
        model.addAttribute("progress", progress.of(study.study()));
        if (study.state() == StudyState.PRODUCED) {
            packages.find(study.study()).ifPresent(found -> {
                var report = found.report();
                model.addAttribute("files", found.files());
                model.addAttribute("report", report);
                model.addAttribute("weeks", BarChart.of(report.dosesPerWeek()));
                model.addAttribute("ages", BarChart.of(report.dosesPerAgeBand()));
            });
        }
    }
}
