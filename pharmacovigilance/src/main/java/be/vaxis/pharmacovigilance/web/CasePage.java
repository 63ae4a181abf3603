package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.casework.CaseFile;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.casework.Likeness;
import be.vaxis.pharmacovigilance.causality.Answer;
import be.vaxis.pharmacovigilance.causality.Association;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.screening.Screen;
import be.vaxis.pharmacovigilance.transmission.Standings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the agency show. */
@Component
class CasePage {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final List<String> QUESTIONS =
            List.of("diagnosis", "otherCause", "inWindow", "evidenceAgainst", "plausible", "conflicting");

    private final Cases cases;
    private final Reports reports;
    private final Reactions reactions;
    private final Standings standings;
    private final Clock clock;

    CasePage(Cases cases, Reports reports, Reactions reactions, Standings standings, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.reactions = reactions;
        this.standings = standings;
        this.clock = clock;
    }

    void list(List<CaseFile> files, boolean all, Model model) {
        model.addAttribute("files", files);
        model.addAttribute("all", all);
        model.addAttribute("today", today());
        if (files.size() == Cases.PAGE) {
            model.addAttribute("after", files.getLast().id().value());
        }
    }

    void fill(CaseFile file, Locale language, Model model) {
        var report = reports.find(new ReportId(file.id().value())).orElseThrow();
        model.addAttribute("file", file);
        model.addAttribute("today", today());
        model.addAttribute("told", report.account());
        model.addAttribute("messages", report.messages());
        model.addAttribute("reactions", names(report.account().reactions(), language));
        model.addAttribute("decisions", cases.decisions(file.id()));
        model.addAttribute("same", cases.ofSamePerson(file.id(), report.account()));
        model.addAttribute("sending", standings.of(file.id()));
        model.addAttribute("enough", Likeness.ENOUGH);
        model.addAttribute("allSeriousness", Seriousness.values());
        model.addAttribute("questions", QUESTIONS);
        model.addAttribute("answers", Answer.values());
        model.addAttribute("associations", Association.values());
        model.addAttribute("longest", Screen.LONGEST);
    }

    private Function<Suffered, String> named(Locale language) {
        return suffered -> reactions
                .find(suffered.reaction())
                .map(term -> term.in(language))
                .orElse(suffered.reaction());
    }

    private Map<String, String> names(List<Suffered> all, Locale language) {
        return all.stream().collect(Collectors.toMap(Suffered::reaction, named(language), (one, _) -> one));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }
}
