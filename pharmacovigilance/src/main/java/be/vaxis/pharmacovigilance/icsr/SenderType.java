package be.vaxis.pharmacovigilance.icsr;

/**
 * What the sender of the file is.
 *
 * <p>Dutch: <i>soort afzender</i>. Source: ICH E2B(R3) C.3.1.
 */
public enum SenderType implements Coded {
    COMPANY("1"),
    AUTHORITY("2"),
    HEALTH_PROFESSIONAL("3"),
    REGIONAL_CENTRE("4"),
    WHO_CENTRE("5"),
    OTHER("6"),
    PATIENT("7");

    private final String code;

    SenderType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
