package be.vaxis.infra.testing;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Freshness;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the centres that tests need. */
public final class Halls {

    private final CommandGateway commands;
    private final JdbcClient sql;
    private final Digests digests;
    private final Freshness freshness;

    Halls(CommandGateway commands, JdbcClient sql, Digests digests, Freshness freshness) {
        this.commands = commands;
        this.sql = sql;
        this.digests = digests;
        this.freshness = freshness;
    }

    /** A centre that serves one postal code, and which every page knows by now. */
    public Hall open(String centre, String postalCode, int lines) {
        var hall = new Hall(centre, postalCode, commands, sql, digests, freshness);
        hall.open(lines);
        return hall;
    }
}
