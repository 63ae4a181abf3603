package be.vaxis.attestation.web;

/** The number of a person, as typed. */
public class NumberForm {

    private String insz = "";

    public String getInsz() {
        return insz;
    }

    public void setInsz(String insz) {
        this.insz = insz;
    }
}
