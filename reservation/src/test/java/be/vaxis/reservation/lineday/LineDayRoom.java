package be.vaxis.reservation.lineday;

import java.time.Clock;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Lets other rooms test with real line days. */
public final class LineDayRoom {

    private LineDayRoom() {}

    public static void furnish(Configurer configurer, CountsInMemory counts) {
        var cache = new LineDayCache();
        configurer
                .registerComponent(LineDayCache.class, it -> cache)
                .registerComponent(PlaceCounts.class, it -> counts)
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(LineDay.class).configureCache(it -> cache));
    }

    public static LateLineDays lateLineDays(Configuration axon, CountsInMemory counts, Clock clock) {
        return new LateLineDays(axon.repository(LineDay.class), axon.getComponent(LineDayCache.class), counts, clock);
    }

    public static LineDays lineDays(Configuration axon, CountsInMemory counts, Clock clock) {
        return new LineDays(
                axon.repository(LineDay.class),
                axon.getComponent(LineDayCache.class),
                axon.eventStore(),
                counts,
                clock);
    }
}
