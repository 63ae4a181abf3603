package be.vaxis.reservation.process;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Carries out a command in a transaction of its own while an event is being handled, and waits for it.
 *
 * <p>Events are handled in batches, each in one transaction. Were the command part of it, the batch would hold on to
 * every line day it touches, in whatever order they come, while citizens wait for them. So the command must be one that
 * may be repeated: after a crash the event comes again.
 */
@Component
class OwnTransaction {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CommandGateway commands;

    OwnTransaction(CommandGateway commands) {
        this.commands = commands;
    }

    void carryOut(Object command) {
        CompletableFuture.runAsync(() -> commands.sendAndWait(command), threads).join();
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
