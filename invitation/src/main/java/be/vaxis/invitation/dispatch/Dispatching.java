package be.vaxis.invitation.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One loop per channel, from when the process is up until it is asked to stop; a pass that has begun is finished. */
@Component
class Dispatching implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);
    private static final int STOP_SECONDS = 20;

    private final List<DispatchLoop> loops;
    private final DispatchPace pace;
    private final List<ScheduledExecutorService> threads = new ArrayList<>();
    private volatile boolean running;

    Dispatching(List<Carrier> carriers, DispatchQueue queue, CommandGateway commands, DispatchPace pace) {
        this.loops = carriers.stream()
                .map(carrier -> new DispatchLoop(carrier, queue, commands))
                .toList();
        this.pace = pace;
    }

    @Override
    public boolean isAutoStartup() {
        return pace.enabled();
    }

    @Override
    public void start() {
        running = true;
        for (DispatchLoop loop : loops) {
            var thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                    .daemon()
                    .name("dispatch-" + loop.channel(), 0)
                    .factory());
            long rest = pace.restMillis(loop.channel());
            var _ = thread.scheduleWithFixedDelay(() -> runUntilEmpty(loop), rest, rest, TimeUnit.MILLISECONDS);
            threads.add(thread);
        }
    }

    private void runUntilEmpty(DispatchLoop loop) {
        try {
            boolean more = true;
            while (running && more) {
                more = loop.pass();
            }
        } catch (RuntimeException failure) {
            LOG.error(
                    "dispatch of {} pauses: {}",
                    loop.channel(),
                    failure.getClass().getName());
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(ScheduledExecutorService::shutdown);
        try {
            for (ScheduledExecutorService thread : threads) {
                thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        loops.forEach(DispatchLoop::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
