package be.vaxis.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsEndIT {

    @Test
    void parts_end_with_a_parent_that_is_killed_and_what_they_acknowledged_is_there(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        Process parent = ChildJvm.start(
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                ParentOfParts.class,
                List.of(folder.toString()),
                folder.resolve("parent.log"));
        List<ProcessHandle> parts = partsOf(parent, folder.resolve("parts"));

        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(20)).until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist(); // an orderly end
        try (Database again = Database.start(folder.resolve("postgres"), 0);
                var connection = DriverManager.getConnection(again.jdbcUrl(), "postgres", "postgres");
                var row = connection.createStatement().executeQuery("select seven from kept")) {
            assertThat(row.next()).isTrue();
        }
    }

    private static List<ProcessHandle> partsOf(Process parent, Path file) throws IOException {
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(file) || !parent.isAlive());
        return Arrays.stream(Files.readString(file).split(" "))
                .map(id -> ProcessHandle.of(Long.parseLong(id)).orElseThrow())
                .toList();
    }
}
