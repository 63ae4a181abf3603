package be.vaxis.infra.demo;

import be.vaxis.infra.belgium.Belgium;
import be.vaxis.infra.belgium.CentreSite;
import be.vaxis.infra.belgium.Citizen;
import be.vaxis.infra.belgium.ProgressBar;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Rejection;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.SelectionSource;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fills a demo: first the centres and the named people, so that everything can be tried at once, then the crowd.
 *
 * <p>Goes by the same commands as the registers would. Interrupted, it goes on where it was.
 */
@Component
@ConditionalOnProperty("vaxis.demo")
class Population {

    private static final int BATCH = 500;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final CommandGateway commands;
    private final CentreLoad centres;
    private final DoseLoad doses;
    private final HomeLoad homes;
    private final ReportLoad reports;
    private final PersonIndex people;
    private final Progress progress;
    private final Clock clock;
    private volatile long size;
    private volatile long enrolled;

    Population(
            CommandGateway commands,
            CentreLoad centres,
            DoseLoad doses,
            HomeLoad homes,
            ReportLoad reports,
            PersonIndex people,
            Progress progress,
            Clock clock) {
        this.commands = commands;
        this.centres = centres;
        this.doses = doses;
        this.homes = homes;
        this.reports = reports;
        this.people = people;
        this.progress = progress;
        this.clock = clock;
    }

    /** How many of the crowd are there, of how many. */
    record Filled(long enrolled, long size) {}

    Filled filled() {
        return new Filled(enrolled, size);
    }

    void fill(DemoOptions options, PrintStream console) {
        size = options.people();
        fillCast();
        List<CentreSite> sites = centres.sites();
        List<CentreSite> shown = sites.stream()
                .filter(site -> site.id().equals(CentreLoad.SHOWN))
                .toList();
        once("shown centre", () -> {
            shown.forEach(centres::open);
            centres.plan(shown);
        });
        once("practices", centres::openPractices);
        once("centres", () -> sites.forEach(centres::open));
        var belgium = Belgium.of(options.seed(), size);
        once("visits at home", () -> homes.ask(sites, belgium.citizens()));
        var bar = new ProgressBar(console, size);
        fillCrowd(belgium, bar);
        once(
                "capacity",
                () -> centres.plan(
                        sites.stream().filter(site -> !shown.contains(site)).toList()));
        once("side effects", () -> reports.report(belgium.citizens().filter(doses::hasDose)));
        bar.done();
    }

    private void once(String step, Runnable work) {
        if (progress.of(step) == 0) {
            work.run();
            progress.reached(step, 1);
        }
    }

    /** The cast and the invitation of its citizens of 65 and over, so that a first code is on its way. */
    private void fillCast() {
        once("cast", () -> {
            List<Enrollee> cast = Cast.citizens();
            commands.sendAndWait(new EnrolPeople(cast));
            LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
            List<PersonId> invited = cast.stream()
                    .filter(one -> one.birthDate().year() <= today.getYear() - 65)
                    .map(Enrollee::insz)
                    .map(people::find)
                    .flatMap(Optional::stream)
                    .toList();
            var terms = new CodeTerms(2, 21, 42, today, today.plusWeeks(6));
            commands.sendAndWait(new SelectPeople(invited, SelectionSource.NATIONAL_REGISTER, terms));
        });
    }

    private void fillCrowd(Belgium belgium, ProgressBar bar) {
        enrolled = progress.of("people");
        belgium.citizens(enrolled, belgium.size())
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> {
                    enrol(batch);
                    enrolled = batch.getLast().index() + 1;
                    progress.reached("people", enrolled);
                    bar.at(enrolled);
                });
    }

    private void enrol(List<Citizen> batch) {
        commands.sendAndWait(new EnrolPeople(batch.stream().map(Enrollees::of).toList()));
        for (Citizen citizen : batch) {
            try {
                doses.register(citizen);
            } catch (Rejection refused) {
                // a dose that does not fit the schedule of its product was never given
            }
        }
    }
}
