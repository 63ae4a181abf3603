package be.vaxis.infra.vault;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Shredder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One row per person: the keyed hash of the INSZ and the person's own key, wrapped by the master key. Deleting the row
 * is all that shredding takes, with those of the provisional identities that became a part of the person.
 *
 * <p>Keys stay in memory for a minute at most, so that no process reads on for longer after a shredding by another one.
 */
@Component
class PersonKeys implements KeyRing, PersonIndex, Shredder {

    private static final int KEY_BYTES = 32;
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int KEPT_KEYS = 50_000;
    private static final String MET = """
            select coalesce(known.person, met.person) as person, met.insz_digest,
                coalesce(known.wrapped_key, met.wrapped_key) as wrapped_key
            from vault.person met left join vault.person known on known.person = met.merged_into
            where met.insz_digest = any (?)
            """;

    private final MasterKeys master;
    private final Digests digests;
    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Merges merges;
    private final ApplicationEventPublisher told;
    private final SecureRandom random = new SecureRandom();
    private final Cache<PersonId, SecretKey> known =
            Caffeine.newBuilder().maximumSize(KEPT_KEYS).expireAfterWrite(KEPT).build();

    PersonKeys(
            MasterKeys master,
            Digests digests,
            JdbcClient sql,
            JdbcTemplate batches,
            Merges merges,
            ApplicationEventPublisher told) {
        this.master = master;
        this.digests = digests;
        this.sql = sql;
        this.batches = batches;
        this.merges = merges;
        this.told = told;
    }

    @Override
    public Optional<SecretKey> keyOf(PersonId person) {
        SecretKey kept = known.getIfPresent(person);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<SecretKey> stored = sql.sql("select wrapped_key from vault.person where person = ?")
                .param(person.value())
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(person, wrapped));
        stored.ifPresent(key -> known.put(person, key));
        return stored;
    }

    @Override
    public void expect(Collection<PersonId> people) {
        UUID[] unknown = people.stream()
                .filter(person -> known.getIfPresent(person) == null)
                .map(PersonId::value)
                .distinct()
                .toArray(UUID[]::new);
        if (unknown.length > 1) {
            sql.sql("select person, wrapped_key from vault.person where person = any (?)")
                    .param(unknown)
                    .query(row -> {
                        PersonId person = personIn(row);
                        known.put(person, unwrap(person, row.getBytes("wrapped_key")));
                    });
        }
    }

    @Override
    public Optional<PersonId> find(Insz insz) {
        return find(digests.of(insz));
    }

    @Override
    public Optional<PersonId> find(OtherNumber number) {
        return find(digestOf(number));
    }

    private Optional<PersonId> find(String digest) {
        return sql.sql("select coalesce(merged_into, person) as person from vault.person where insz_digest = ?")
                .param(digest)
                .query((row, n) -> personIn(row))
                .optional();
    }

    @Override
    public PersonId enrol(Insz insz) {
        return Objects.requireNonNull(enrolAll(List.of(insz)).get(insz));
    }

    @Override
    public PersonId enrol(OtherNumber number) {
        String digest = digestOf(number);
        return Objects.requireNonNull(enrolDigests(List.of(digest)).get(digest));
    }

    @Override
    public Map<Insz, PersonId> enrolAll(Collection<Insz> numbers) {
        Map<Insz, String> digestsOfAll = new LinkedHashMap<>();
        numbers.forEach(insz -> digestsOfAll.computeIfAbsent(insz, digests::of));
        Map<String, PersonId> byDigest = enrolDigests(digestsOfAll.values());
        Map<Insz, PersonId> people = new LinkedHashMap<>();
        digestsOfAll.forEach((insz, digest) -> people.put(insz, byDigest.get(digest)));
        return people;
    }

    @Override
    public Optional<Insz> inszOf(OtherNumber number) {
        return merges.inszOf(digestOf(number), this);
    }

    @Override
    public void merge(PersonId provisional, Insz insz) {
        merges.merge(provisional, enrol(insz), insz, this);
    }

    private Map<String, PersonId> enrolDigests(Collection<String> numbers) {
        batches.batchUpdate(
                "insert into vault.person (person, insz_digest, wrapped_key) values (?, ?, ?) on conflict do nothing",
                numbers.stream().map(this::freshRow).toList());
        Map<String, PersonId> byDigest = new LinkedHashMap<>();
        sql.sql(MET).param(numbers.toArray(String[]::new)).query(row -> {
            PersonId person = personIn(row);
            byDigest.put(row.getString("insz_digest"), person);
            known.put(person, unwrap(person, row.getBytes("wrapped_key"))); // all will be written about next
        });
        return byDigest;
    }

    /** Apart from every INSZ, also from one with the same digits. */
    private String digestOf(OtherNumber number) {
        return digests.of("number", number.system() + "\n" + number.value());
    }

    private Object[] freshRow(String digest) {
        byte[] id = new byte[16];
        random.nextBytes(id);
        var person = new PersonId(versioned(ByteBuffer.wrap(id)));
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new Object[] {person.value(), digest, Cipher256.seal(master.master(), key, bound(person))};
    }

    /** A random UUID (version 4). */
    private static UUID versioned(ByteBuffer id) {
        long high = (id.getLong() & ~0xF000L) | 0x4000L;
        long low = (id.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private SecretKey unwrap(PersonId person, byte[] wrapped) {
        return new SecretKeySpec(Cipher256.open(master.master(), wrapped, bound(person)), "AES");
    }

    static byte[] bound(PersonId person) {
        return ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }

    private static PersonId personIn(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person", UUID.class));
    }

    @Override
    public void shred(PersonId person) {
        for (PersonId gone : merges.delete(person)) {
            known.invalidate(gone);
            told.publishEvent(new KeyShredded(gone));
        }
    }

    /** A reader in between may have fetched it again. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(KeyShredded shredded) {
        known.invalidate(shredded.person());
    }
}
