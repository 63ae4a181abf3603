package be.vaxis.infra.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how the processors of this process are: to the health check, to Prometheus and to the operator's page. */
@Component("processorHealth")
class ProcessorWatch implements HealthIndicator, MeterBinder {

    /**
     * One processor as this process sees it.
     *
     * @param segments that this process has claimed
     * @param caughtUp whether all of these are at the head of their stream
     * @param failing whether one of these cannot go on
     */
    record Watched(String group, int segments, boolean caughtUp, boolean failing) {}

    private final EventProcessingConfiguration processing;
    private final DeadLetters deadLetters;

    ProcessorWatch(EventProcessingConfiguration processing, DeadLetters deadLetters) {
        this.processing = processing;
        this.deadLetters = deadLetters;
    }

    List<Watched> all() {
        return streaming()
                .map(processor -> watched(processor.getName(), processor.processingStatus()))
                .sorted(Comparator.comparing(Watched::group))
                .toList();
    }

    private Stream<StreamingEventProcessor> streaming() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast);
    }

    private static Watched watched(String group, Map<Integer, EventTrackerStatus> segments) {
        return new Watched(
                group,
                segments.size(),
                segments.values().stream().allMatch(EventTrackerStatus::isCaughtUp),
                segments.values().stream().anyMatch(EventTrackerStatus::isErrorState));
    }

    @Override
    public Health health() {
        List<String> failing =
                all().stream().filter(Watched::failing).map(Watched::group).toList();
        return (failing.isEmpty() ? Health.up() : Health.status("DEGRADED").withDetail("failing", failing)).build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        streaming().forEach(processor -> {
            Gauge.builder(
                            "vaxis.processor.failing",
                            processor,
                            p -> watched(p.getName(), p.processingStatus()).failing() ? 1 : 0)
                    .tag("group", processor.getName())
                    .description("1 when a segment of the group cannot go on")
                    .register(registry);
            Gauge.builder(
                            "vaxis.processor.behind",
                            processor,
                            p -> watched(p.getName(), p.processingStatus()).caughtUp() ? 0 : 1)
                    .tag("group", processor.getName())
                    .description("1 while a segment of the group is not at the head of its stream")
                    .register(registry);
        });
        Gauge.builder("vaxis.dead.letters", deadLetters, DeadLetters::count)
                .description("Events set aside because they could not be handled")
                .register(registry);
    }
}
