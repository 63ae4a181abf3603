package be.vaxis.registration.web;

/** The number of a person, as typed. */
public class FindForm {

    private String insz = "";

    public String getInsz() {
        return insz;
    }

    public void setInsz(String insz) {
        this.insz = insz;
    }
}
