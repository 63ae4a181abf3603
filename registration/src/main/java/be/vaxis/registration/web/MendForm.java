package be.vaxis.registration.web;

import be.vaxis.registration.record.DoseRecord;
import java.util.Objects;

/** What is right about a dose, as typed; it begins as what is on record. */
public class MendForm extends DoseForm {

    private String reason = "";
    private String version = "";

    static MendForm of(DoseRecord record) {
        var vaccine = record.vaccine();
        var form = new MendForm();
        form.setProduct(vaccine.product());
        form.setLot(vaccine.lot().value());
        form.setUnit(vaccine.unit() == null ? "" : vaccine.unit().value());
        form.setExpires(Objects.toString(vaccine.expires(), ""));
        form.setGiven(record.given().toString());
        form.setPlace(record.place().number());
        form.setNumber(record.number() == null ? "" : record.number().text());
        form.setReaction(record.reaction() == null ? "" : record.reaction().name());
        form.setVersion(Integer.toString(record.changes()));
        return form;
    }

    /** What went wrong, for whoever reads the record later. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason.strip();
    }

    /** That was shown; what has changed since is not overwritten. */
    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
