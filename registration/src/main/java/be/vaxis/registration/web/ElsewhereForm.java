package be.vaxis.registration.web;

/** The proof of a dose that was given in another country: a certificate as scanned, or what stands in a document. */
public class ElsewhereForm {

    private String scanned = "";
    private String product = "";
    private String given = "";
    private String country = "";
    private String number = "";
    private String override = "";
    private String sharing = "";
    private boolean recognised;

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned.strip();
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product.strip();
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given.strip();
    }

    /** Two letters of ISO 3166. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country.strip();
    }

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

    public String getSharing() {
        return sharing;
    }

    public void setSharing(String sharing) {
        this.sharing = sharing.strip();
    }

    /** Whether name and birth date on the proof are those of the person, whose identity card the caller has seen. */
    public boolean isRecognised() {
        return recognised;
    }

    public void setRecognised(boolean recognised) {
        this.recognised = recognised;
    }
}
