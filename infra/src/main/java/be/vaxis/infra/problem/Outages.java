package be.vaxis.infra.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/**
 * Something that we depend on does not answer. That fails every request alike, so the log tells it once a minute and kind,
 * not once a request, and where in our code it was noticed is of no use to anybody.
 */
final class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final List<Class<? extends Throwable>> KINDS = List.of(
            AuthenticationServiceException.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            RecoverableDataAccessException.class,
            SQLTransientConnectionException.class,
            SQLRecoverableException.class,
            AsyncRequestTimeoutException.class);

    /** Classes of PostgreSQL's states: connection, resources, operator intervention, system error. */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58");

    private final InstantSource time;
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    Outages(InstantSource time) {
        this.time = time;
    }

    /** Whether that is why a request failed; if so the log tells it, unless it did shortly before. */
    boolean isOne(Throwable fault) {
        var kind = kindOf(fault);
        kind.ifPresent(this::tell);
        return kind.isPresent();
    }

    private static Optional<String> kindOf(Throwable fault) {
        return KINDS.stream()
                .flatMap(kind -> Causes.find(fault, kind).stream())
                .map(found -> found.getClass().getSimpleName())
                .findFirst()
                .or(() -> Causes.find(fault, SQLException.class)
                        .map(SQLException::getSQLState)
                        .filter(state -> state.length() == 5 && STATES.contains(state.substring(0, 2)))
                        .map(state -> "SQL state " + state));
    }

    private void tell(String kind) {
        var now = time.instant();
        told.compute(kind, (same, last) -> {
            if (last != null && now.isBefore(last.plus(QUIET))) {
                return last;
            }
            LOG.warn("Something we depend on does not answer: {}; requests are told to come back", kind);
            return now;
        });
    }
}
