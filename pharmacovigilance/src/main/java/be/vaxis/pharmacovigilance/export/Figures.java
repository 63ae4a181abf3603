package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import be.vaxis.pharmacovigilance.disclosure.DisclosureReport.Bar;
import be.vaxis.pharmacovigilance.disclosure.DisclosureReport.Step;
import be.vaxis.pharmacovigilance.disclosure.Form;
import be.vaxis.pharmacovigilance.disclosure.Ladder;
import be.vaxis.pharmacovigilance.disclosure.Released;
import be.vaxis.pharmacovigilance.disclosure.Stratum;
import be.vaxis.pharmacovigilance.disclosure.Thresholds;
import be.vaxis.pharmacovigilance.disclosure.Total;
import be.vaxis.pharmacovigilance.disclosure.Totals;
import be.vaxis.pharmacovigilance.disclosure.Totals.Counted;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts along while a package is made. Holds numbers per step, week and age band, nothing per person or dose. */
final class Figures {

    private final Scope scope;
    private final Ladder ladder;
    private final Thresholds thresholds;
    private final Map<Form, long[]> groups = new EnumMap<>(Form.class);
    private final Map<Form, long[]> people = new EnumMap<>(Form.class);
    private final Map<Form, long[]> doses = new EnumMap<>(Form.class);
    private final Map<Stratum, Long> released = new TreeMap<>();
    private final Map<String, Long> perAgeBand = new TreeMap<>();
    private long withheldProducts;
    private long smallestGroup = Long.MAX_VALUE;

    Figures(Scope scope, Ladder ladder, Thresholds thresholds) {
        this.scope = scope;
        this.ladder = ladder;
        this.thresholds = thresholds;
        for (var form : Form.values()) {
            List.of(groups, people, doses)
                    .forEach(count -> count.put(form, new long[ladder.rungs().size()]));
        }
    }

    void add(Form form, Released group) {
        of(groups, form)[group.step()]++;
        of(people, form)[group.step()] += group.people();
        smallestGroup = Math.min(smallestGroup, group.people());
    }

    void add(ReleasedDose dose, int step, boolean productTold) {
        of(doses, dose.form())[step]++;
        released.merge(ScopeTables.stratum(scope, dose.week().monday(), dose.number(), dose.sex()), 1L, Long::sum);
        perAgeBand.merge(dose.group().ages(), 1L, Long::sum);
        if (!productTold && scope.asks(Column.PRODUCT)) {
            withheldProducts++;
        }
    }

    /** The totals that may be told beside the file. */
    List<Total> totals(Map<Stratum, Long> given) {
        var counted = given.entrySet().stream()
                .map(each -> new Counted(each.getKey(), each.getValue(), released.getOrDefault(each.getKey(), 0L)))
                .toList();
        return new Totals(thresholds.people()).of(counted);
    }

    DisclosureReport report(List<Total> totals) {
        var inScope = totals.isEmpty() ? Long.valueOf(0) : totals.getFirst().given();
        var all = sum(doses, 0);
        return new DisclosureReport(
                DisclosureReport.METHOD,
                thresholds,
                scope.linked(),
                steps(),
                inScope,
                all,
                inScope == null ? null : inScope - all,
                Arrays.stream(of(people, Form.WHOLE)).sum(),
                sum(doses, 1),
                withheldProducts,
                all == 0 ? 0 : smallestGroup,
                totals.stream().filter(total -> total.given() == null).count(),
                perWeek(),
                perAgeBand());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (var form : Form.values()) {
            IntStream.range(0, ladder.rungs().size())
                    .filter(step -> of(groups, form)[step] > 0)
                    .mapToObj(step -> step(form, step))
                    .forEach(steps::add);
        }
        return steps;
    }

    private Step step(Form form, int step) {
        var rung = ladder.rungs().get(step);
        return new Step(
                form, rung.area(), rung.ages(), of(groups, form)[step], of(people, form)[step], of(doses, form)[step]);
    }

    private List<Bar> perWeek() {
        Map<String, Long> weeks = new TreeMap<>();
        if (scope.asks(Column.WEEK)) {
            released.forEach((stratum, count) -> weeks.merge(stratum.week(), count, Long::sum));
        }
        return weeks.entrySet().stream()
                .map(week -> new Bar(week.getKey(), week.getValue()))
                .toList();
    }

    /** Narrow bands before wide ones, young before old. */
    private List<Bar> perAgeBand() {
        return Stream.of(AgeScheme.values())
                .flatMap(scheme -> scheme.bands().stream())
                .distinct()
                .filter(perAgeBand::containsKey)
                .map(band -> new Bar(band, perAgeBand.getOrDefault(band, 0L)))
                .toList();
    }

    private static long sum(Map<Form, long[]> counts, int fromStep) {
        return counts.values().stream()
                .mapToLong(steps -> Arrays.stream(steps, fromStep, steps.length).sum())
                .sum();
    }

    private static long[] of(Map<Form, long[]> counts, Form form) {
        long[] steps = counts.get(form);
        if (steps == null) {
            throw new IllegalStateException("every form is counted");
        }
        return steps;
    }
}
