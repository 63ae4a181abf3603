package be.vaxis.infra.testing;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.VaccinationCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody whose number and code are known, as if the code database had said so; see {@link Hall}. */
public final class Invited {

    private final PersonIndex people;
    private final JdbcClient sql;
    private final Insz insz = People.freshInsz();
    private final VaccinationCode code;
    private final CodeDigest digest;

    private Invited(PersonIndex people, JdbcClient sql, VaccinationCode code, CodeDigest digest) {
        this.people = people;
        this.sql = sql;
        this.code = code;
        this.digest = digest;
    }

    static Invited with(VaccinationCode code, CodeDigest digest, PersonIndex people, JdbcClient sql) {
        var invited = new Invited(people, sql, code, digest);
        sql.sql("update bookable_code set person = ? where code = ?")
                .params(people.enrol(invited.insz).value(), digest.value())
                .update();
        return invited;
    }

    public Insz insz() {
        return insz;
    }

    public VaccinationCode code() {
        return code;
    }

    public CodeDigest digest() {
        return digest;
    }

    /** What pages call the booking of this person. */
    public String booking() {
        return "booking:" + digest.value();
    }

    /** How often somebody looked at this kind of data of the person. */
    public long looks(String what) {
        return sql.sql("select count(*) from access.look where person = ? and what = ?")
                .param(people.find(insz).orElseThrow().value())
                .param(what)
                .query(Long.class)
                .single();
    }
}
