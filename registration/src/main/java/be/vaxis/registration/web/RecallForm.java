package be.vaxis.registration.web;

/** A recall to confirm, as typed. */
public class RecallForm {

    private String key = "";
    private String product = "";
    private String lot = "";
    private String advice = "";
    private boolean formerly;
    private boolean sure;

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

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice.strip();
    }

    /** Those too whose dose was on record under this lot before it was corrected. */
    public boolean isFormerly() {
        return formerly;
    }

    public void setFormerly(boolean formerly) {
        this.formerly = formerly;
    }

    /** Whether product and lot were compared with the decision. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
