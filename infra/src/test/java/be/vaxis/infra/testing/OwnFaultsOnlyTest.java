package be.vaxis.infra.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OwnFaultsOnlyTest {

    @Test
    void a_thread_of_somebody_else_that_ends_badly_fails_nobody_who_waits() {
        var waiting = new CountDownLatch(1);
        var thrown = new CountDownLatch(1);
        var other = Thread.ofPlatform()
                .uncaughtExceptionHandler((thread, fault) -> {
                    var everybody = Thread.getDefaultUncaughtExceptionHandler();
                    if (everybody != null) {
                        everybody.uncaughtException(thread, fault);
                    }
                    thrown.countDown();
                })
                .start(() -> {
                    awaitThat(waiting);
                    throw new IllegalStateException("not yours");
                });

        await().until(() -> {
            waiting.countDown();
            return thrown.getCount() == 0 && !other.isAlive();
        });

        assertThat(other.isAlive()).isFalse();
    }

    private static void awaitThat(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
