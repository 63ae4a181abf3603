package be.vaxis.infra.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures with each number of clients, on a process that has come to rest, and notes the figures. */
final class Gauge {

    private static final int WARMING_CLIENTS = 16;
    private static final Duration LONGEST_WARMING = Duration.ofMinutes(2);

    private final BenchOptions options;
    private final Rig rig;
    private final Figures figures;
    private final PrintStream screen;

    Gauge(BenchOptions options, Rig rig, Figures figures, PrintStream screen) {
        this.options = options;
        this.rig = rig;
        this.figures = figures;
        this.screen = screen;
    }

    /** Warms both up, then measures the limit and what stands beside it by turns. */
    void compare(String name, Load.Call call, String limitName, Load.Call limit)
            throws IOException, InterruptedException, ExecutionException {
        warm(limit);
        warm(call);
        for (int clients : options.clients()) {
            Measured bare = measure(limitName, clients, limit);
            figures.add(limitName, bare, bare);
            figures.add(name, measure(name, clients, call), bare);
        }
    }

    void limitOnly(String name, Load.Call limit) throws IOException, InterruptedException, ExecutionException {
        warm(limit);
        for (int clients : options.clients()) {
            Measured bare = measure(name, clients, limit);
            figures.add(name, bare, bare);
        }
    }

    /** Warms up, then measures; there is no bare limit of this. */
    void alone(String name, Load.Call call) throws IOException, InterruptedException, ExecutionException {
        warm(call);
        for (int clients : options.clients()) {
            figures.add(name, measure(name, clients, call));
        }
    }

    /** Both at once: all that was answered, and the bookings among it. */
    void mixed(String name, Mix mix) throws IOException, InterruptedException, ExecutionException {
        for (int clients : options.clients()) {
            Measured all = measure(name, clients, mix::ask);
            Measured booked = mix.bookingsOf(all);
            screen.println(booked.line(name + ".bookings"));
            figures.add(name, all);
            figures.add(name + ".bookings", booked);
        }
    }

    /** A JVM is several times slower before it has compiled what is called most; compiling takes the cores as well. */
    private void warm(Load.Call call) throws IOException, InterruptedException, ExecutionException {
        var left = new AtomicInteger(BenchOptions.WARMING_CALLS);
        measure(
                "(warming up)",
                WARMING_CLIENTS,
                LONGEST_WARMING,
                () -> left.getAndDecrement() > 0 ? call.ask() : Load.OVER);
    }

    private Measured measure(String name, int clients, Load.Call call)
            throws IOException, InterruptedException, ExecutionException {
        return measure(name, clients, Duration.ofSeconds(options.seconds()), call);
    }

    private Measured measure(String name, int clients, Duration length, Load.Call call)
            throws IOException, InterruptedException, ExecutionException {
        rig.vaxis().awaitQuiet();
        CpuTime before = rig.cpuTime();
        Measured measured = Load.run(clients, length, call);
        CpuTime used = rig.cpuTime().minus(before);
        screen.println(measured.line(name));
        screen.println(used.per(measured));
        return measured;
    }

    void add(Rush rush) {
        screen.println(rush.line());
        rush.figures().forEach(figures::add);
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    /** Prints what was found to be wrong; true when nothing was. */
    boolean sound(String what, List<String> faults) {
        screen.println(what + (faults.isEmpty() ? ": each is stored, once, and nothing else is" : ": " + faults));
        return faults.isEmpty();
    }

    /** Waits until the process has come to rest, and says how much work each part has done until then. */
    CpuTime rest() throws InterruptedException {
        rig.vaxis().awaitQuiet();
        return rig.cpuTime();
    }

    void say(String line) {
        screen.println(line);
    }
}
