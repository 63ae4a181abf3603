package be.vaxis.infra.store;

import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Transactions inside which another one is a savepoint: an event that fails is undone alone, and its batch can go on.
 *
 * <p>Axon's own class makes the savepoint, but neither releases it nor goes back to it.
 */
final class SavepointTransactions extends SpringTransactionManager {

    private final PlatformTransactionManager spring;

    SavepointTransactions(PlatformTransactionManager spring) {
        super(spring, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.spring = spring;
    }

    @Override
    protected void commitTransaction(TransactionStatus status) {
        if (isOurs(status)) {
            spring.commit(status);
        }
    }

    @Override
    protected void rollbackTransaction(TransactionStatus status) {
        if (isOurs(status)) {
            spring.rollback(status);
        }
    }

    private static boolean isOurs(TransactionStatus status) {
        return (status.isNewTransaction() || status.hasSavepoint()) && !status.isCompleted();
    }
}
