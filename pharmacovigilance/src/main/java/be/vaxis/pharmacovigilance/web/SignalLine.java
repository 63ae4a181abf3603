package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.signal.Signal;
import java.util.List;
import java.util.Locale;

/** A signal in words. */
public record SignalLine(
        String product,
        String reaction,
        String words,
        long reports,
        String expected,
        String prr,
        String ror,
        String chiSquare,
        String ic,
        String ebgm,
        String chance,
        List<String> alarms) {

    static SignalLine of(Signal signal, String words, Locale language) {
        return new SignalLine(
                signal.product(),
                signal.reaction(),
                words,
                signal.table().both(),
                Shown.number(signal.table().expected(), language),
                Shown.estimate(signal.prr(), language),
                Shown.estimate(signal.ror(), language),
                Shown.number(signal.chiSquare(), language),
                Shown.estimate(signal.ic(), language),
                Shown.estimate(signal.ebgm(), language),
                Shown.chance(signal.corrected(), language),
                signal.alarms().stream().sorted().map(Signal.Measure::name).toList());
    }
}
