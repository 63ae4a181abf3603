package be.vaxis.registration.web;

/** A question for who got a vaccine, as typed. */
public class TraceForm {

    private String product = "";
    private String lot = "";
    private String unit = "";
    private String after = "";

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

    /** The last dose of the page before; empty for the first page. */
    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after.strip();
    }
}
