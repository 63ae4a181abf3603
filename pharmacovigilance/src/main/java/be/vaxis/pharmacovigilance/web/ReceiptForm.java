package be.vaxis.pharmacovigilance.web;

/** A receipt as typed, and what somebody adds. */
class ReceiptForm {

    private String number = "";
    private String secret = "";
    private String message = "";
    private String text = "";

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
