package be.vaxis.registration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of this context in a real PostgreSQL, as the migrations make them. */
public final class RegisterTables implements AutoCloseable {

    private final EmbeddedPostgres database;

    private RegisterTables(EmbeddedPostgres database) {
        this.database = database;
    }

    public static RegisterTables open() {
        try {
            var tables = new RegisterTables(EmbeddedPostgres.builder().start());
            make(tables.source());
            return tables;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    public DataSource source() {
        return database.getPostgresDatabase();
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
    static void make(DataSource tables) throws IOException {
        var found =
                new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/registration/V*.sql");
        Arrays.sort(found, Comparator.comparingInt(RegisterTables::version));
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
