package be.vaxis.registration.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The form of a dose, as typed. Spring fills it and Thymeleaf shows it again. */
public class DoseForm {

    private String key = "";
    private String product = "";
    private String lot = "";
    private String unit = "";
    private String expires = "";
    private String given = "";
    private String place = "";
    private String riziv = "";
    private String mandated = "";
    private String reaction = "";
    private String number = "";
    private String override = "";
    private String consent = "";
    private boolean written;
    private String sharing = "";
    private boolean recognised;
    private Map<String, String> answers = new LinkedHashMap<>();

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key.strip();
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product.strip();
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot.strip();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit.strip();
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires.strip();
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given.strip();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place.strip();
    }

    /** The RIZIV number of who gave the dose, when it was not the caller. */
    public String getRiziv() {
        return riziv;
    }

    public void setRiziv(String riziv) {
        this.riziv = riziv.strip();
    }

    /** The INSZ of who gave it under a mandate, when it was not the caller. */
    public String getMandated() {
        return mandated;
    }

    public void setMandated(String mandated) {
        this.mandated = mandated.strip();
    }

    public String getReaction() {
        return reaction;
    }

    public void setReaction(String reaction) {
        this.reaction = reaction.strip();
    }

    /** Which dose it is according to who tells it, as on a paper card. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number.strip();
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override.strip();
    }

    /** On whose word, or {@code REFUSED}. */
    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent.strip();
    }

    public boolean isWritten() {
        return written;
    }

    public void setWritten(boolean written) {
        this.written = written;
    }

    /** GIVEN or WITHHELD, where the campaign asks for it. */
    public String getSharing() {
        return sharing;
    }

    public void setSharing(String sharing) {
        this.sharing = sharing.strip();
    }

    /** Whether the caller has compared the name and the birth date with the person. */
    public boolean isRecognised() {
        return recognised;
    }

    public void setRecognised(boolean recognised) {
        this.recognised = recognised;
    }

    /** YES or NO by the code of the question. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = answers;
    }
}
