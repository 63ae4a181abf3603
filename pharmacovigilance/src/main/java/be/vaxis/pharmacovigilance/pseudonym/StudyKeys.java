package be.vaxis.pharmacovigilance.pseudonym;

import be.vaxis.pharmacovigilance.study.StudyId;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One random key per study, wrapped. A destroyed key leaves its row behind, so that it is never drawn again.
 *
 * <p>Dutch: <i>sleutel van de studie</i>.
 */
@Component
public class StudyKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcClient sql;
    private final KeyWrapping wrapping;
    private final SecureRandom random = new SecureRandom();

    StudyKeys(JdbcClient sql, KeyWrapping wrapping) {
        this.sql = sql;
        this.wrapping = wrapping;
    }

    /** The pseudonyms of a study, with a new key at first use; empty once the key is destroyed. */
    @Transactional
    public Optional<Pseudonyms> of(StudyId study) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        sql.sql("insert into pseudonym_key (study, wrapped_key) values (?, ?) on conflict do nothing")
                .params(study.value(), wrapping.wrap(key, study.toString()))
                .update();
        return sql.sql("select wrapped_key from pseudonym_key where study = ? and wrapped_key is not null")
                .param(study.value())
                .query(byte[].class)
                .optional()
                .map(wrapped -> new Pseudonyms(wrapping.unwrap(wrapped, study.toString())));
    }

    /** Destroying twice is destroying once. It cannot be undone. */
    @Transactional
    public void destroy(StudyId study) {
        sql.sql("""
                insert into pseudonym_key (study, wrapped_key) values (?, null)
                on conflict (study) do update set wrapped_key = null
                """).param(study.value()).update();
    }
}
