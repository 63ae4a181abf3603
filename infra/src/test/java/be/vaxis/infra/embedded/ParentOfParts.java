package be.vaxis.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Starts the parts, has one row acknowledged, writes down the ids of their processes, and waits to be killed. */
final class ParentOfParts {

    private ParentOfParts() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Parent.endWithIt();
        Path folder = Path.of(arguments[0]);
        Broker broker = Broker.start(folder.resolve("kafka"), 0);
        Database database = Database.start(folder.resolve("postgres"), 0);
        database.run("create table kept as select 7 as seven");
        Path unfinished = folder.resolve("parts.part");
        Files.writeString(
                unfinished, database.process().pid() + " " + broker.process().pid());
        Files.move(unfinished, folder.resolve("parts"), StandardCopyOption.ATOMIC_MOVE);
        while (true) {
            LockSupport.park();
        }
    }
}
