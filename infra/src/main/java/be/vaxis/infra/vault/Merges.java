package be.vaxis.infra.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which provisional identities became a part of whom; the INSZ beside them is sealed with the key of that person. */
@Component
class Merges {

    private final JdbcClient sql;

    Merges(JdbcClient sql) {
        this.sql = sql;
    }

    private record Found(PersonId person, byte[] insz) {}

    Optional<Insz> inszOf(String digest, KeyRing keys) {
        return sql.sql("select merged_into, insz from vault.person where insz_digest = ? and merged_into is not null")
                .param(digest)
                .query((row, n) ->
                        new Found(new PersonId(row.getObject("merged_into", UUID.class)), row.getBytes("insz")))
                .optional()
                .flatMap(found -> keys.keyOf(found.person()).map(key -> open(found, key)));
    }

    private static Insz open(Found found, SecretKey key) {
        return new Insz(new String(Cipher256.open(key, found.insz(), PersonKeys.bound(found.person())), US_ASCII));
    }

    void merge(PersonId provisional, PersonId person, Insz insz, KeyRing keys) {
        SecretKey key = keys.keyOf(person).orElseThrow();
        sql.sql("update vault.person set merged_into = ?, insz = ? where person = ? and merged_into is null")
                .params(
                        person.value(),
                        Cipher256.seal(key, insz.value().getBytes(US_ASCII), PersonKeys.bound(person)),
                        provisional.value())
                .update();
    }

    /** Deletes a person and all who became a part of them; tells who that were, also when nobody was left. */
    Set<PersonId> delete(PersonId person) {
        Set<PersonId> gone = new LinkedHashSet<>(Set.of(person));
        gone.addAll(sql.sql("delete from vault.person where person = :person or merged_into = :person returning person")
                .param("person", person.value())
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
        return gone;
    }
}
