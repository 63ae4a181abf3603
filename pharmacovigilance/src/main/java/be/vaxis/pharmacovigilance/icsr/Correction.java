package be.vaxis.pharmacovigilance.icsr;

/**
 * That a case sent before was wrong: as a whole, or in part.
 *
 * <p>Dutch: <i>intrekking of verbetering</i>. Source: ICH E2B(R3) C.1.11.
 */
public record Correction(Kind kind, String reason) {

    /** Dutch: <i>intrekking, verbetering</i>. */
    public enum Kind implements Coded {
        NULLIFICATION("1"),
        AMENDMENT("2");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
