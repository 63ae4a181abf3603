package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.signal.SignalThresholds;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a pair is worth a look; see {@link SignalThresholds} for each and its source.
 *
 * @param background a file of background rates in the place of ours, of the same form
 */
@ConfigurationProperties("vaxis.pharmacovigilance.signals")
record SurveillanceSettings(
        @DefaultValue("2") double prr,
        @DefaultValue("4") double chiSquare,
        @DefaultValue("3") int reports,
        @DefaultValue("1") double rorLow,
        @DefaultValue("0") double icLow,
        @DefaultValue("2") double eb05,
        @DefaultValue("0.05") double falseAlarms,
        @DefaultValue("100") int fewestCells,
        @Nullable Path background) {

    SignalThresholds thresholds() {
        return new SignalThresholds(prr, chiSquare, reports, rorLow, icLow, eb05, falseAlarms, fewestCells);
    }
}
