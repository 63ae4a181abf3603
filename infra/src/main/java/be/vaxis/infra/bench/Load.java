package be.vaxis.infra.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients that each ask again as soon as they have been answered. */
final class Load {

    /** The outcome that counts. */
    static final String DONE = "done";

    /** The outcome of a client that has nothing more to ask. */
    static final String OVER = "over";

    /** Asks once and waits for the answer. */
    interface Call {

        /** {@link #DONE}, {@link #OVER}, or the name of what came instead. */
        String ask() throws Exception;
    }

    private Load() {}

    static Measured run(int clients, Duration length, Call call) throws InterruptedException, ExecutionException {
        Map<String, Integer> others = new ConcurrentHashMap<>();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<LongStream>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return askUntil(System.nanoTime() + length.toNanos(), call, others);
                }));
            }
            long begin = System.nanoTime();
            start.countDown();
            LongStream all = LongStream.empty();
            for (Future<LongStream> client : running) {
                all = LongStream.concat(all, client.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Measured(clients, seconds, all.sorted().toArray(), new TreeMap<>(others));
        }
    }

    private static LongStream askUntil(long end, Call call, Map<String, Integer> others) throws Exception {
        var nanos = LongStream.builder();
        String outcome = DONE;
        while (System.nanoTime() < end && !outcome.equals(OVER)) {
            long begin = System.nanoTime();
            outcome = call.ask();
            long took = System.nanoTime() - begin;
            if (outcome.equals(DONE)) {
                nanos.add(took);
            } else if (!outcome.equals(OVER)) {
                others.merge(outcome, 1, Integer::sum);
            }
        }
        return nanos.build();
    }
}
