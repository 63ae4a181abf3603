package be.vaxis.pharmacovigilance.web;

/** Whom a report is about, as typed; kept nowhere. */
class SideEffectStart {

    private boolean other;
    private String insz = "";

    public boolean isOther() {
        return other;
    }

    public void setOther(boolean other) {
        this.other = other;
    }

    public String getInsz() {
        return insz;
    }

    public void setInsz(String insz) {
        this.insz = insz;
    }
}
