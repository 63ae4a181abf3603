package be.vaxis.reservation.code;

import be.vaxis.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets those who write down a code of a person, and the one practice that books this person, go one after the other: a
 * row that is not there yet cannot be locked.
 *
 * <p>People share {@value #TURNS} turns, so that a long list of codes takes no more locks than that. Given back when the
 * transaction ends.
 */
enum PersonTurn {
    /** For who writes down codes; they do not wait for each other. */
    AMONG_OTHERS("pg_advisory_xact_lock_shared"),
    ALONE("pg_advisory_xact_lock");

    private static final int TURNS = 256;
    /** Keeps these locks apart from others in the same database. */
    private static final int USE = 0x6f776e;

    private final String lock;

    PersonTurn(String lock) {
        this.lock = lock;
    }

    void take(PersonId person, JdbcClient database) {
        database.sql("select " + lock + "(?, ?)")
                .params(USE, Math.floorMod(person.value().hashCode(), TURNS))
                .query(row -> {});
    }
}
