package be.vaxis.infra.deadline;

import be.vaxis.infra.store.RunningContexts;
import be.vaxis.kernel.Context;
import java.time.Clock;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.quartz.QuartzDeadlineManager;
import org.axonframework.serialization.Serializer;
import org.quartz.Scheduler;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Deadlines outlive the process: Quartz keeps them in the database, within the transaction of the decision that set them,
 * and one of several processes fires each.
 */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    /** The only context whose aggregates set deadlines. */
    private static final Context OWNER = Context.PHARMACOVIGILANCE;

    @Bean
    DeadlineManager deadlines(
            Scheduler scheduler,
            org.axonframework.config.Configuration axon,
            Serializer form,
            TransactionManager transactions,
            Clock clock) {
        return new Deadlines(
                QuartzDeadlineManager.builder()
                        .scheduler(scheduler)
                        .scopeAwareProvider(new ConfigurationScopeAwareProvider(axon))
                        .serializer(form)
                        .transactionManager(transactions)
                        .refireImmediatelyPolicy(TriedAgainLater::isForNow),
                clock,
                Clock.systemUTC());
    }

    /** A deadline fires only where its aggregate can hear it; in another process it would be lost. */
    @Bean
    SchedulerFactoryBeanCustomizer firesWhereItIsHeard(RunningContexts running) {
        return quartz -> {
            quartz.setAutoStartup(running.all().contains(OWNER));
            quartz.setGlobalJobListeners(new TriedAgainLater());
        };
    }
}
