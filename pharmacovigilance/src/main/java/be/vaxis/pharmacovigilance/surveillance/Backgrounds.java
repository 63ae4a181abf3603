package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.opendata.Brand;
import be.vaxis.pharmacovigilance.opendata.PublishedCounts;
import be.vaxis.pharmacovigilance.signal.ObservedExpected;
import be.vaxis.pharmacovigilance.signal.RiskWindow;
import be.vaxis.pharmacovigilance.signal.SignalThresholds;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reports against what happens to people anyhow, by age and sex, from the doses as they are published.
 *
 * <p>A second dose within the window counts its days again, and not every case is reported: both make ratios too small.
 *
 * <p>Dutch: <i>waargenomen tegen verwacht</i>. Source: GVP P.I; process 10, Surveillance.
 */
@Component
public class Backgrounds {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** @param sources each once */
    public record Against(ObservedExpected compared, RiskWindow window, List<String> sources) {}

    private record Who(String ageGroup, String sex) {}

    private final SignalCounts counts;
    private final PublishedCounts doses;
    private final BackgroundRates rates;
    private final SignalThresholds thresholds;
    private final Clock clock;

    Backgrounds(
            SignalCounts counts,
            PublishedCounts doses,
            BackgroundRates rates,
            SignalThresholds thresholds,
            Clock clock) {
        this.counts = counts;
        this.doses = doses;
        this.rates = rates;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** None when no rate of the reaction is known, or the doses of the product are not published by its name. */
    public Optional<Against> of(String product, String reaction) {
        var known = rates.of(reaction);
        var brand = Brand.of(product);
        if (known.isEmpty() || brand.equals(Brand.OTHER)) {
            return Optional.empty();
        }
        var window = known.getFirst().window();
        var strata = exposure(brand, window).entrySet().stream()
                .flatMap(one -> stratum(one.getKey(), one.getValue(), known, cases(product, reaction, window)));
        return Optional.of(new Against(
                ObservedExpected.of(strata, thresholds.falseAlarms()),
                window,
                known.stream().map(BackgroundRate::source).distinct().toList()));
    }

    private static Stream<ObservedExpected.Stratum> stratum(
            Who who, double years, List<BackgroundRate> known, Map<Who, Long> cases) {
        return known.stream()
                .filter(rate -> rate.isOf(who.ageGroup(), who.sex()))
                .limit(1)
                .map(rate -> new ObservedExpected.Stratum(
                        who.ageGroup(), who.sex(), cases.getOrDefault(who, 0L), years, rate.per100000()));
    }

    private Map<Who, Double> exposure(String brand, RiskWindow window) {
        var today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        Map<Who, List<RiskWindow.Followed>> followed = new LinkedHashMap<>();
        for (var some : doses.followed(brand, today, window.lastDay() + 1)) {
            followed.computeIfAbsent(new Who(some.ageGroup(), some.sex()), _ -> new ArrayList<>())
                    .add(new RiskWindow.Followed(some.doses(), some.days()));
        }
        Map<Who, Double> years = new LinkedHashMap<>();
        followed.forEach((who, some) -> years.put(who, window.personYears(some.stream())));
        return years;
    }

    private Map<Who, Long> cases(String product, String reaction, RiskWindow window) {
        Map<Who, Long> cases = new LinkedHashMap<>();
        counts.strata(reaction).stream()
                .filter(one -> one.product().equals(product))
                .filter(one -> one.onset() >= window.firstDay() && one.onset() <= window.lastDay())
                .forEach(one -> cases.merge(new Who(one.ageGroup(), one.sex()), one.reports(), Long::sum));
        return cases;
    }
}
