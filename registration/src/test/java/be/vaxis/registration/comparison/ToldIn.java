package be.vaxis.registration.comparison;

import be.vaxis.registration.RegistrationFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests outside this room. */
public final class ToldIn {

    private ToldIn() {}

    public static ToldPeople tables(JdbcClient sql) {
        return new ToldPeople(sql, RegistrationFixtures.PRODUCTS);
    }
}
