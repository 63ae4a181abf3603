package be.vaxis.attestation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of this context in a real PostgreSQL, as the migrations make them. */
public final class AttestationTables implements AutoCloseable {

    private final EmbeddedPostgres database;

    private AttestationTables(EmbeddedPostgres database) {
        this.database = database;
    }

    public static AttestationTables open() {
        try {
            var tables = new AttestationTables(EmbeddedPostgres.builder().start());
            make(tables.database.getPostgresDatabase());
            return tables;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    public JdbcClient sql() {
        return JdbcClient.create(database.getPostgresDatabase());
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** Carries out all migrations, the oldest first. */
    private static void make(DataSource tables) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/attestation/V*.sql");
        Arrays.sort(found, Comparator.comparingInt(AttestationTables::version));
        var migrations = new ResourceDatabasePopulator();
        migrations.addScripts(found);
        migrations.execute(tables);
    }

    /** Of {@code V10__name.sql}. */
    private static int version(Resource migration) {
        String name = String.valueOf(migration.getFilename());
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
