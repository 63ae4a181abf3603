package be.vaxis.infra.rebuild;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Rebuilds all that the house can rebuild: within a context one after the other, the contexts side by side. */
public final class EveryProjection {

    private static final Duration SOON = Duration.ofMinutes(3);

    private EveryProjection() {}

    public static void rebuild(Rebuilds rebuilds) throws ExecutionException, InterruptedException {
        var contexts = rebuilds.projections().stream()
                .collect(groupingBy(group -> group.substring(0, group.indexOf('.'))))
                .values();
        assertThat(contexts).isNotEmpty();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : contexts.stream()
                    .map(groups -> hands.submit(() -> rebuild(rebuilds, groups)))
                    .toList()) {
                one.get();
            }
        }
    }

    private static void rebuild(Rebuilds rebuilds, List<String> groups) {
        for (String group : groups) {
            await().atMost(SOON).until(() -> !rebuilds.stateOf(group).equals("REPLAYING"));
            rebuilds.start(group);
            await().atMost(SOON).until(() -> !rebuilds.stateOf(group).equals("REPLAYING"));
            assertThat(rebuilds.stateOf(group)).as(group).isEqualTo("DONE");
        }
    }
}
