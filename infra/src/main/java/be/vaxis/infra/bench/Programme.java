package be.vaxis.infra.bench;

import be.vaxis.infra.bench.BenchOptions.Part;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is measured, in which order. Each limit stands right before what is compared with it. */
final class Programme {

    private final BenchOptions options;
    private final Rig rig;
    private final Gauge gauge;
    private final List<Holder> people;

    Programme(BenchOptions options, Rig rig, Gauge gauge) throws IOException {
        this.options = options;
        this.rig = rig;
        this.gauge = gauge;
        this.people = rig.vaxis().holders();
    }

    /** False when something that was acknowledged is not as it should be. */
    boolean run() throws IOException, InterruptedException, ExecutionException {
        gauge.say("The stage is set for " + people.size() + " people; core time so far: " + rig.cpuTime());
        BareLimit.makeTables(rig.pool());
        boolean sound = true;
        if (options.includes(Part.BOOKINGS)) {
            sound = bookings();
        }
        if (options.includes(Part.READS)) {
            reads();
        }
        if (options.includes(Part.DOSES)) {
            sound &= doses();
        }
        if (options.includes(Part.FILES)) {
            sound &= files();
        }
        if (options.includes(Part.TRACES)) {
            sound &= traces();
        }
        if (options.includes(Part.SEARCH)) {
            sound &= search();
        }
        if (options.includes(Part.CERTIFICATES)) {
            sound &= certificates();
        }
        if (options.includes(Part.LIMIT) && !options.includes(Part.BOOKINGS)) {
            var bookings = new Bookings(Api.open(rig.vaxis().address()), others());
            gauge.limitOnly("limit", limitOfBooking(bookings)::write);
        }
        return sound;
    }

    private List<Holder> others() {
        return people.subList(Scene.HOT_PEOPLE, people.size());
    }

    private boolean bookings() throws IOException, InterruptedException, ExecutionException {
        Api api = Api.open(rig.vaxis().address());
        var bookings = new Bookings(api, others());
        gauge.compare("bookings", bookings::book, "limit", limitOfBooking(bookings)::write);
        Rush rush = new HotSlot(api, rig.pool()).rush(people.subList(0, Scene.HOT_PEOPLE));
        gauge.add(rush);
        Set<Holder> acknowledged = new HashSet<>(bookings.acknowledged());
        long ofTwo = 2L * acknowledged.size();
        acknowledged.addAll(rush.winners());
        return gauge.sound(
                        acknowledged.size() + " acknowledged bookings",
                        new Ledger(rig.pool())
                                .faults(acknowledged, ofTwo + rush.winners().size()))
                && rush.isFair();
    }

    /** After the bookings, from the end of the list, so that nobody books twice. */
    private void reads() throws IOException, InterruptedException, ExecutionException {
        Api api = Api.open(rig.vaxis().address());
        var reads = new Reads(api, others());
        gauge.alone("reads", reads::read);
        var mix = new Mix(reads::read, new Bookings(api, others().reversed())::book);
        gauge.mixed("mix", mix);
    }

    private BareLimit limitOfBooking(Bookings bookings) throws IOException, InterruptedException {
        String outcome = bookings.book();
        if (!outcome.equals(Load.DONE)) {
            throw new IllegalStateException("The first booking is refused: " + outcome);
        }
        String digest = bookings.acknowledged().getFirst().digest().value();
        var limit = new BareLimit(rig.pool(), BareLimit.stored(rig.pool(), "reservation", digest), 2);
        gauge.say("One booking of two doses is " + limit.describe());
        return limit;
    }

    private boolean files() throws IOException, InterruptedException {
        return fileLoad().measure(options.rows());
    }

    private DoseFileLoad fileLoad() throws IOException, InterruptedException {
        String address = rig.vaxis().address();
        return new DoseFileLoad(Api.withToken(address, rig.issuer()), Api.open(address), gauge);
    }

    private boolean traces() throws IOException, InterruptedException {
        Api agency = Api.withToken(rig.vaxis().address(), rig.issuer(), "agency-software");
        return new TraceLoad(agency, fileLoad(), rig.pool(), gauge).measure(options.rows());
    }

    private boolean search() throws IOException, InterruptedException, ExecutionException {
        Api software = Api.withToken(rig.vaxis().address(), rig.issuer());
        return new SearchLoad(software, fileLoad(), rig.pool(), gauge).measure(options.rows());
    }

    private boolean certificates() throws IOException, InterruptedException, ExecutionException {
        Api software = Api.withToken(rig.vaxis().address(), rig.issuer());
        return new CertificateLoad(software, fileLoad(), people.size(), gauge).measure();
    }

    private boolean doses() throws IOException, InterruptedException, ExecutionException {
        var doses = new Doses(Api.withToken(rig.vaxis().address(), rig.issuer()), people.size());
        String outcome = doses.register();
        if (!outcome.equals(Load.DONE)) {
            throw new IllegalStateException("The first dose is refused: " + outcome);
        }
        var limit = new BareLimit(
                rig.pool(),
                BareLimit.stored(
                        rig.pool(), "registration", doses.acknowledged().getFirst()),
                0);
        gauge.say("One registration is " + limit.describe());
        gauge.compare("doses", doses::register, "limit.doses", limit::write);
        Set<String> stored = new HashSet<>(
                JdbcClient.create(rig.pool()).sql("""
                        select replace(convert_from(payload, 'UTF8')::jsonb ->> 'dose', 'dose:', '') from registration.domain_event
                        where payload_type = 'registration.vaccinations.DoseRegistered'""").query(String.class).list());
        boolean same = stored.equals(new HashSet<>(doses.acknowledged()))
                && stored.size() == doses.acknowledged().size();
        return gauge.sound(
                doses.acknowledged().size() + " acknowledged registrations",
                same ? List.of() : List.of("what is stored differs from what was acknowledged"));
    }
}
