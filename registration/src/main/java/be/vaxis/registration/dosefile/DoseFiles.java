package be.vaxis.registration.dosefile;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.row.Opening;
import be.vaxis.registration.row.RowFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files, apart from their bytes and results. */
@Repository
class DoseFiles {

    private final JdbcClient sql;
    private final Deliverer deliverers;
    private final Clock clock;

    DoseFiles(JdbcClient sql, Deliverer deliverers, Clock clock) {
        this.sql = sql;
        this.deliverers = deliverers;
        this.clock = clock;
    }

    void add(DoseFileId file, Source owner, String name, DoseFormat format, Caller caller, byte[] wrappedKey) {
        RizivNumber riziv = caller.riziv();
        sql.sql("""
                insert into dose_file (file, owner, name, format, state, subject, organisation, riziv, insz, created,
                    touched, wrapped_key)
                values (:file, :owner, :name, :format, 'OPEN', :subject, :organisation, :riziv, :insz, :now, :now, :key)
                """)
                .param("file", file.value())
                .param("owner", owner.value())
                .param("name", name)
                .param("format", format.name())
                .param("subject", caller.subject())
                .param("organisation", caller.organisation())
                .param("riziv", riziv == null ? null : riziv.value())
                .param("insz", deliverers.sealed(caller))
                .param("now", now())
                .param("key", wrappedKey)
                .update();
    }

    Optional<DoseFile> find(DoseFileId file, Source owner) {
        return sql.sql("select * from dose_file where file = ? and owner = ?")
                .params(file.value(), owner.value())
                .query(DoseFiles::read)
                .optional();
    }

    /** The same, and nobody else changes it before the transaction ends. */
    Optional<DoseFile> hold(DoseFileId file, Source owner) {
        return sql.sql("select * from dose_file where file = ? and owner = ? for update")
                .params(file.value(), owner.value())
                .query(DoseFiles::read)
                .optional();
    }

    /** The newest first. */
    List<DoseFile> of(Source owner, int most) {
        return sql.sql("select * from dose_file where owner = ? order by created desc, file limit ?")
                .params(owner.value(), most)
                .query(DoseFiles::read)
                .list();
    }

    /** How many there are, of those in these states. */
    long count(Source owner, List<FileState> states) {
        return sql.sql("select count(*) from dose_file where owner = ? and state = any (?)")
                .params(owner.value(), states.stream().map(Enum::name).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    byte[] wrappedKey(DoseFileId file) {
        return sql.sql("select wrapped_key from dose_file where file = ?")
                .param(file.value())
                .query(byte[].class)
                .single();
    }

    void touch(DoseFileId file) {
        sql.sql("update dose_file set touched = ? where file = ?")
                .params(now(), file.value())
                .update();
    }

    /** All of it is here and may be worked on. */
    void complete(DoseFileId file, long bytes, int lines, Opening opening) {
        var heading = opening.heading();
        sql.sql("""
                update dose_file set state = 'WAITING', bytes = :bytes, lines = :lines, heading = :heading,
                    position = :position, line = :line, touched = :now
                where file = :file
                """)
                .param("bytes", bytes)
                .param("lines", lines)
                .param("heading", heading == null ? null : heading.toString())
                .param("position", opening.position())
                .param("line", opening.line())
                .param("now", now())
                .param("file", file.value())
                .update();
    }

    /** Nothing more is done with it, and its key is gone; so are, with {@link FileBytes}, its bytes. */
    void end(DoseFileId file, FileState state, List<RowFault> faults) {
        sql.sql("""
                update dose_file set state = ?, ended = ?, touched = ?, wrapped_key = null, claimed_until = null,
                    faults = cast(? as jsonb)
                where file = ?
                """)
                .params(state.name(), now(), now(), Faults.write(faults), file.value())
                .update();
    }

    void remove(DoseFileId file) {
        sql.sql("delete from dose_file where file = ?").param(file.value()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }

    static DoseFile read(ResultSet row, int number) throws SQLException {
        return new DoseFile(
                new DoseFileId(row.getObject("file", UUID.class)),
                new Source(row.getString("owner")),
                row.getString("name"),
                DoseFormat.valueOf(row.getString("format")),
                FileState.valueOf(row.getString("state")),
                instant(row, "created"),
                row.getObject("ended") == null ? null : instant(row, "ended"),
                row.getLong("bytes"),
                row.getInt("lines"),
                row.getString("heading"),
                row.getLong("position"),
                row.getInt("line"),
                new Tally(
                        row.getInt("rows_read"),
                        row.getInt("registered"),
                        row.getInt("known"),
                        row.getInt("kept"),
                        row.getInt("refused")),
                Faults.read(row.getString("faults")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
