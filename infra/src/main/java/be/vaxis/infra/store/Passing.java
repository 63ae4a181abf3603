package be.vaxis.infra.store;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Failures that pass by themselves: a lost connection, a deadlock, a broker that is away, another process that was first.
 * Trying again helps.
 */
public final class Passing {

    private static final int DEEPEST = 20;

    /**
     * Classes of PostgreSQL's states: connection, transaction rolled back (deadlock, serialization), resources, object
     * in use, operator intervention, system error.
     */
    private static final Set<String> STATES = Set.of("08", "40", "53", "55", "57", "58");

    private Passing() {}

    /** Whether the failure, or what caused it, says nothing about what was being done. */
    public static boolean is(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Passing::itself);
    }

    private static boolean itself(Throwable failure) {
        return switch (failure) {
            case Error broken -> true;
            case SQLTransientException passing -> true;
            case SQLRecoverableException passing -> true;
            case SQLException sql -> sql.getSQLState() != null && STATES.contains(classOf(sql.getSQLState()));
            case TransientDataAccessException passing -> true;
            case RecoverableDataAccessException passing -> true;
            case DataAccessResourceFailureException passing -> true;
            case TransactionException passing -> true;
            case ConcurrencyException other -> true;
            case AxonTransientException passing -> true;
            case KafkaException broker -> !(broker instanceof RecordTooLargeException);
            case InterruptedException stopping -> true;
            default -> false;
        };
    }

    private static String classOf(String state) {
        return state.substring(0, Math.min(2, state.length()));
    }
}
