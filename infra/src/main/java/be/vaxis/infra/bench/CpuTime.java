package be.vaxis.infra.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** How long each part has had a core. */
record CpuTime(Duration client, Duration vaxis, Duration postgresql, Duration kafka) {

    static CpuTime of(ProcessHandle vaxis, ProcessHandle postmaster, ProcessHandle kafka) {
        Duration database = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(CpuTime::of)
                .reduce(Duration.ZERO, Duration::plus);
        return new CpuTime(of(ProcessHandle.current()), of(vaxis), database, of(kafka));
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    CpuTime minus(CpuTime earlier) {
        return new CpuTime(
                client.minus(earlier.client),
                vaxis.minus(earlier.vaxis),
                postgresql.minus(earlier.postgresql),
                kafka.minus(earlier.kafka));
    }

    /** Milliseconds of a core per success. */
    String per(Measured measured) {
        int times = Math.max(1, measured.successes());
        return String.format(
                Locale.ROOT,
                "   core time of each: client %.2f, Vaxis %.2f, PostgreSQL %.2f, Kafka %.2f ms; %.0f %% of a core in all",
                millis(client) / times,
                millis(vaxis) / times,
                millis(postgresql) / times,
                millis(kafka) / times,
                100 * (millis(client) + millis(vaxis) + millis(postgresql) + millis(kafka)) / 1e3 / measured.seconds());
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
