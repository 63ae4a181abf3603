package be.vaxis.infra.testing;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.VaccinationCode;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody whose number and code are known, as if the code database had said so. */
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

    /** Enrols somebody whom the hall serves, with one dose to book in these days. */
    public static Invited to(
            Hall hall, LocalDate from, LocalDate until, PersonIndex people, Digests digests, JdbcClient sql) {
        var code = hall.activeCode(System.nanoTime(), 1, from, until);
        var invited = new Invited(people, sql, code, digests.of(code));
        sql.sql("update bookable_code set person = ? where code = ?")
                .params(people.enrol(invited.insz).value(), invited.digest.value())
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
