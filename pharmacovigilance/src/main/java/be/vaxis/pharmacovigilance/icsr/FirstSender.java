package be.vaxis.pharmacovigilance.icsr;

/**
 * Who brought the case into the electronic exchange.
 *
 * <p>Dutch: <i>eerste afzender</i>. Source: ICH E2B(R3) C.1.8.2.
 */
public enum FirstSender implements Coded {
    REGULATOR("1"),
    OTHER("2");

    private final String code;

    FirstSender(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
