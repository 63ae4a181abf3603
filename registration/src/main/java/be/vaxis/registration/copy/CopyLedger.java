package be.vaxis.registration.copy;

import be.vaxis.kernel.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each receiver was told last, as digests: the same to compare with what it holds. */
@Repository
public class CopyLedger {

    private static final String MEAN = """
            insert into copy_item (receiver, bucket, item, person) values (?, ?, ?, ?)
            on conflict (receiver, bucket, item) do update set digest = null, person = excluded.person
            """;

    /** What a receiver was told of a thing; empty while nobody knows what it holds. */
    record Told(UUID item, int bucket, Optional<Digest> digest) {}

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    CopyLedger(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Map<PersonId, List<Told>> of(Receiver receiver, Collection<PersonId> people) {
        Map<PersonId, List<Told>> told = new HashMap<>();
        sql.sql(
                        "select person, item, bucket, digest from copy_item where receiver = :receiver and person = any (:people)")
                .param("receiver", receiver.name())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    told.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), _ -> new ArrayList<>())
                            .add(new Told(
                                    row.getObject("item", UUID.class),
                                    row.getInt("bucket"),
                                    Optional.ofNullable(row.getBytes("digest")).map(Digest::of)));
                });
        return told;
    }

    /** Notes before sending that nobody knows any more what the receiver holds. */
    void mean(List<Task> tasks) {
        batches.batchUpdate(MEAN, tasks, tasks.size(), (row, task) -> {
            row.setString(1, task.due().receiver().name());
            row.setInt(2, task.bucket());
            row.setObject(3, task.change().item());
            row.setObject(4, task.due().person().value());
        });
    }

    /** Notes what it took. */
    void took(Task task) {
        Receiver receiver = task.due().receiver();
        switch (task.change()) {
            case Change.Put(var written) ->
                sql.sql("update copy_item set digest = ? where receiver = ? and bucket = ? and item = ?")
                        .params(written.digest().bytes(), receiver.name(), task.bucket(), written.item())
                        .update();
            case Change.Erase(var _, var item) ->
                sql.sql("delete from copy_item where receiver = ? and bucket = ? and item = ?")
                        .params(receiver.name(), task.bucket(), item)
                        .update();
        }
    }

    /** Sums up what was told below each of the prefixes that are one digit longer. */
    public List<Sum> sums(Receiver receiver, Prefix prefix) {
        return sql.sql("""
                select left(lpad(to_hex(bucket::int), 3, '0'), :length) as prefix, sum(items) as items,
                    case when :length = 3 then (array_agg(told))[1]
                        else sha256(string_agg(int2send(bucket) || told, ''::bytea order by bucket)) end as told
                from (select bucket, count(*) as items,
                        sha256(string_agg(uuid_send(item) || coalesce(digest, ''::bytea), ''::bytea order by item)) as told
                    from copy_item where receiver = :receiver and bucket between :first and :last group by bucket) b
                group by 1 order by 1
                """)
                .param("length", prefix.longer())
                .param("receiver", receiver.name())
                .param("first", prefix.first())
                .param("last", prefix.last())
                .query((row, _) -> new Sum(
                        new Prefix(row.getString("prefix")), row.getLong("items"), Digest.of(row.getBytes("told"))))
                .list();
    }

    /** What was told in a bucket; nothing in place of a digest while it is being told. */
    public Map<UUID, Optional<Digest>> inBucket(Receiver receiver, Prefix bucket) {
        Map<UUID, Optional<Digest>> told = new HashMap<>();
        sql.sql("select item, digest from copy_item where receiver = ? and bucket = ?")
                .params(receiver.name(), bucket.first())
                .query(row -> {
                    told.put(
                            row.getObject("item", UUID.class),
                            Optional.ofNullable(row.getBytes("digest")).map(Digest::of));
                });
        return told;
    }

    /** Forgets what a receiver was told of a thing, unless it was told otherwise since; says whose it is. */
    public Optional<UUID> doubt(Receiver receiver, Prefix bucket, UUID item, Digest told) {
        return sql.sql("""
                update copy_item set digest = null
                where receiver = ? and bucket = ? and item = ? and digest = ? returning person
                """)
                .params(receiver.name(), bucket.first(), item, told.bytes())
                .query(UUID.class)
                .optional();
    }

    /** Notes a thing that a receiver holds and that is nobody's. False when it is somebody's after all. */
    public boolean stranger(Receiver receiver, Prefix bucket, UUID item) {
        return sql.sql("""
                insert into copy_item (receiver, bucket, item, person) values (?, ?, ?, ?) on conflict do nothing
                """).params(receiver.name(), bucket.first(), item, item).update() == 1;
    }
}
