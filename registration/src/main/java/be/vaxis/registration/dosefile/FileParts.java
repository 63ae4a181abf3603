package be.vaxis.registration.dosefile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The bytes of files, as they were sent in parts; sealed in pieces, so that the few that hold the next rows are read
 * without the others.
 */
@Repository
class FileParts {

    static final int PIECE_BYTES = 128 * 1024;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Packing packing;

    FileParts(JdbcClient sql, JdbcTemplate batches, Packing packing) {
        this.sql = sql;
        this.batches = batches;
        this.packing = packing;
    }

    /** @param starts its first byte in the file, once all parts are there */
    record Part(int number, long starts, int size) {}

    /** All parts together. */
    record Sum(int parts, long bytes, int lines) {}

    /** The same part again takes the place of the one before. */
    void put(DoseFileId file, int part, byte[] bytes, byte[] wrappedKey) {
        sql.sql("delete from dose_file_part where file = ? and part = ?")
                .params(file.value(), part)
                .update();
        sql.sql("insert into dose_file_part (file, part, size, lines) values (?, ?, ?, ?)")
                .params(file.value(), part, bytes.length, lineEnds(bytes))
                .update();
        List<Object[]> pieces = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PIECE_BYTES) {
            int piece = from / PIECE_BYTES;
            byte[] plain = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE_BYTES));
            pieces.add(new Object[] {file.value(), part, piece, packing.pack(wrappedKey, file, part, piece, plain)});
        }
        batches.batchUpdate("insert into dose_file_piece (file, part, piece, bytes) values (?, ?, ?, ?)", pieces);
    }

    private static int lineEnds(byte[] bytes) {
        int ends = 0;
        for (byte one : bytes) {
            ends += one == '\n' ? 1 : 0;
        }
        return ends;
    }

    /** How much there is, but for one part. */
    long bytesBut(DoseFileId file, int part) {
        return sql.sql("select coalesce(sum(size), 0) from dose_file_part where file = ? and part <> ?")
                .params(file.value(), part)
                .query(Long.class)
                .single();
    }

    Sum sum(DoseFileId file) {
        return sql.sql("""
                select count(*) as parts, coalesce(sum(size), 0) as bytes, coalesce(sum(lines), 0) as lines
                from dose_file_part where file = ?
                """)
                .param(file.value())
                .query((row, n) -> new Sum(row.getInt("parts"), row.getLong("bytes"), row.getInt("lines")))
                .single();
    }

    List<Integer> numbers(DoseFileId file) {
        return sql.sql("select part from dose_file_part where file = ? order by part")
                .param(file.value())
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** Once all are there: where each starts. */
    void join(DoseFileId file) {
        sql.sql("""
                update dose_file_part p set starts = o.starts
                from (select part, sum(size) over (order by part) - size as starts from dose_file_part where file = ?) o
                where p.file = ? and p.part = o.part
                """).params(file.value(), file.value()).update();
    }

    /** The bytes from a position on; each piece is read when it is needed. */
    InputStream from(long position, DoseFileId file, byte[] wrappedKey) {
        List<Part> parts = sql.sql("""
                select part, starts, size from dose_file_part where file = ? and starts + size > ? order by part
                """)
                .params(file.value(), position)
                .query((row, n) -> new Part(row.getInt("part"), row.getLong("starts"), row.getInt("size")))
                .list();
        return new FileBytes(parts, position, PIECE_BYTES, (part, piece) -> piece(file, part, piece, wrappedKey));
    }

    private byte[] piece(DoseFileId file, int part, int piece, byte[] wrappedKey) {
        byte[] packed = sql.sql("select bytes from dose_file_piece where file = ? and part = ? and piece = ?")
                .params(file.value(), part, piece)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new ClaimLost(file));
        return packing.unpack(wrappedKey, file, part, piece, packed);
    }

    void remove(DoseFileId file) {
        sql.sql("delete from dose_file_part where file = ?").param(file.value()).update();
    }
}
