package be.vaxis.infra.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Lets a transaction of JPA be undone in part: Spring's dialect of Hibernate has no savepoints of its own.
 *
 * <p>What Hibernate holds in memory is not undone. That is of no matter where rows are written by SQL.
 */
final class Savepoints extends HibernateJpaDialect {

    @Override
    public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
        var session = entities.unwrap(Session.class);
        return new Begun(super.beginTransaction(entities, definition), session);
    }

    @Override
    public void cleanupTransaction(@Nullable Object data) {
        super.cleanupTransaction(data instanceof Begun begun ? begun.inner : data);
    }

    private static final class Begun implements SavepointManager {

        private final Object inner;
        private final Session session;

        Begun(Object inner, Session session) {
            this.inner = inner;
            this.session = session;
        }

        @Override
        public Object createSavepoint() {
            return session.doReturningWork(Connection::setSavepoint);
        }

        @Override
        public void rollbackToSavepoint(Object savepoint) {
            session.doWork(connection -> connection.rollback((Savepoint) savepoint));
        }

        @Override
        public void releaseSavepoint(Object savepoint) {
            session.doWork(connection -> connection.releaseSavepoint((Savepoint) savepoint));
        }
    }
}
