package be.vaxis.infra.store;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** How commands are carried out: each in a transaction of its own, and again when somebody else was faster. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    /** Axon's own, but a command of a reaction takes part in the transaction of its batch, without a savepoint. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            PlatformTransactionManager spring,
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver resolver) {
        SimpleCommandBus commands = SimpleCommandBus.builder()
                .transactionManager(new SpringTransactionManager(spring))
                .duplicateCommandHandlerResolver(resolver)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        commands.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return commands;
    }

    @Bean
    CommandGateway commandGateway(CommandBus commands) {
        return DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(new ConflictRetry())
                .build();
    }
}
