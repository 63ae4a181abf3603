package be.vaxis.registration.web;

/** What is typed about a provisional identity: on which day a BIS number was requested, or the number that was found. */
public class IdentityForm {

    private String insz = "";
    private String day = "";

    public String getInsz() {
        return insz;
    }

    public void setInsz(String insz) {
        this.insz = insz;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
