package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import be.vaxis.pharmacovigilance.opendata.OpenData;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.signal.LotClusters;
import be.vaxis.pharmacovigilance.signal.ObservedExpected;
import be.vaxis.pharmacovigilance.signal.Screening;
import be.vaxis.pharmacovigilance.signal.Signal;
import be.vaxis.pharmacovigilance.signal.SignalThresholds;
import be.vaxis.pharmacovigilance.surveillance.Backgrounds;
import be.vaxis.pharmacovigilance.surveillance.Surveillance;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of signals show. */
@Component
class SignalPage {

    static final int PAGE = 50;
    private static final int DRAWN = 12;
    private static final int LOTS = 20;
    private static final int WINDOW = 7;

    /** @param ratio in words */
    record LotLine(String lot, long doses, long reports, String expected, String ratio, String chance) {}

    /** Observed against expected of one stratum. */
    record StratumLine(String ageBand, String sex, long observed, String expected, String ratio, String chance) {}

    private final Surveillance surveillance;
    private final Backgrounds backgrounds;
    private final OpenData exposure;
    private final Reactions reactions;
    private final SignalThresholds thresholds;
    private final Clock clock;

    SignalPage(
            Surveillance surveillance,
            Backgrounds backgrounds,
            OpenData exposure,
            Reactions reactions,
            SignalThresholds thresholds,
            Clock clock) {
        this.surveillance = surveillance;
        this.backgrounds = backgrounds;
        this.exposure = exposure;
        this.reactions = reactions;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    void list(Screening screening, int from, Locale language, Model model) {
        var signals = screening.signals();
        model.addAttribute("counted", clock.instant());
        model.addAttribute("tests", screening.multiplicity());
        model.addAttribute("thresholds", thresholds);
        model.addAttribute("pairs", signals.size());
        model.addAttribute(
                "alarms",
                signals.stream().filter(one -> !one.alarms().isEmpty()).count());
        model.addAttribute(
                "lines",
                signals.stream()
                        .skip(from)
                        .limit(PAGE)
                        .map(one -> line(one, language))
                        .toList());
        model.addAttribute(
                "chart",
                ForestChart.of(
                        signals.stream()
                                .skip(from)
                                .limit(DRAWN)
                                .map(one -> new ForestChart.Entry(label(one, language), one.ic(), false))
                                .toList(),
                        language));
        if (signals.size() > from + PAGE) {
            model.addAttribute("next", from + PAGE);
        }
    }

    void fill(Signal signal, int from, Locale language, Model model) {
        var product = signal.product();
        var reaction = signal.reaction();
        model.addAttribute("counted", clock.instant());
        model.addAttribute("signal", line(signal, language));
        onset(product, reaction, language, model);
        model.addAttribute("exposed", exposure.refreshed());
        backgrounds.of(product, reaction).ifPresent(against -> against(against, language, model));
        lots(surveillance.lots(product, reaction), language, model);
        var cases = surveillance.cases(product, reaction, from);
        model.addAttribute("cases", cases);
        if (cases.size() == Surveillance.PAGE) {
            model.addAttribute("next", from + Surveillance.PAGE);
        }
    }

    String words(String reaction, Locale language) {
        return reactions.find(reaction).map(term -> term.in(language)).orElse(reaction);
    }

    private void onset(String product, String reaction, Locale language, Model model) {
        var onset = surveillance.onset(product, reaction);
        var days = onset.days();
        model.addAttribute("onsets", onset.all());
        model.addAttribute(
                "days",
                BarChart.of(IntStream.range(0, days.length)
                        .mapToObj(day -> new DisclosureReport.Bar(Integer.toString(day), days[day]))
                        .toList()));
        onset.fullest(WINDOW).ifPresent(window -> {
            model.addAttribute("fullest", window);
            model.addAttribute("fullestChance", Shown.chance(window.chance(), language));
        });
        onset.from(surveillance.onsetOfOthers(product, reaction))
                .ifPresent(apart -> model.addAttribute("onsetChance", Shown.chance(apart.chance(), language)));
    }

    private static void against(Backgrounds.Against against, Locale language, Model model) {
        var compared = against.compared();
        model.addAttribute("against", against);
        model.addAttribute("inAll", stratum(compared.all(), language));
        model.addAttribute(
                "strata",
                compared.strata().stream().map(one -> stratum(one, language)).toList());
        model.addAttribute(
                "strataChart",
                ForestChart.of(
                        compared.strata().stream()
                                .filter(one -> one.ratio().isPresent())
                                .limit(DRAWN)
                                .map(one -> new ForestChart.Entry(
                                        one.ageBand() + " " + one.sex(),
                                        one.ratio().orElseThrow(),
                                        true))
                                .toList(),
                        language));
    }

    private static StratumLine stratum(ObservedExpected.Compared one, Locale language) {
        return new StratumLine(
                one.ageBand(),
                one.sex(),
                one.observed(),
                Shown.number(one.expected(), language),
                Shown.estimate(one.ratio(), language),
                Shown.chance(one.corrected(), language));
    }

    private static void lots(LotClusters clusters, Locale language, Model model) {
        var most = clusters.lots().stream().limit(LOTS).toList();
        model.addAttribute("lotTests", clusters.multiplicity());
        model.addAttribute(
                "strangeLots", clusters.withoutDoses().stream().limit(LOTS).toList());
        model.addAttribute("lots", most.stream().map(one -> lot(one, language)).toList());
        model.addAttribute(
                "lotChart",
                ForestChart.of(
                        most.stream()
                                .limit(DRAWN)
                                .map(one -> new ForestChart.Entry(one.lot().number(), one.ratio(), true))
                                .toList(),
                        language));
    }

    static LotLine lot(LotClusters.Found one, Locale language) {
        return new LotLine(
                one.lot().number(),
                one.lot().doses(),
                one.lot().reports(),
                Shown.number(one.expected(), language),
                Shown.estimate(one.ratio(), language),
                Shown.chance(one.corrected(), language));
    }

    private SignalLine line(Signal signal, Locale language) {
        return SignalLine.of(signal, words(signal.reaction(), language), language);
    }

    private String label(Signal signal, Locale language) {
        return signal.product() + ": " + words(signal.reaction(), language);
    }
}
