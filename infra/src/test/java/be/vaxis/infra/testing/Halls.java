package be.vaxis.infra.testing;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PersonIndex;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the centres that tests need. */
public final class Halls {

    private final CommandGateway commands;
    private final JdbcClient sql;
    private final Digests digests;
    private final Freshness freshness;
    private final PersonIndex people;

    Halls(CommandGateway commands, JdbcClient sql, Digests digests, Freshness freshness, PersonIndex people) {
        this.commands = commands;
        this.sql = sql;
        this.digests = digests;
        this.freshness = freshness;
        this.people = people;
    }

    /** A centre that serves one postal code, and which every page knows by now. */
    public Hall open(String centre, String postalCode, int lines) {
        var hall = new Hall(centre, postalCode, commands, sql, digests, freshness, people);
        hall.open(lines);
        return hall;
    }
}
