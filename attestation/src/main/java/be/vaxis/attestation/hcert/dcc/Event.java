package be.vaxis.attestation.hcert.dcc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that a certificate tells.
 *
 * <p>What a certificate leaves out is the empty text, zero or null: issuers leave out what they should not. Codes are of
 * the EU value sets, without the blanks that some issuers put around them. Source: schema 1.3.
 */
public sealed interface Event {

    Kind kind();

    /** Disease or agent, <i>tg</i>. */
    String disease();

    /** Where it happened, <i>co</i>. */
    String country();

    /** Who vouches for it, <i>is</i>. */
    String issuer();

    /** UVCI, <i>ci</i>. */
    String id();

    /**
     * A dose.
     *
     * @param prophylaxis kind of vaccine, <i>vp</i>
     * @param product medicinal product, <i>mp</i>
     * @param holder marketing authorisation holder, <i>ma</i>
     * @param dose its number, <i>dn</i>; above {@code doses} after a booster
     * @param doses in the series, <i>sd</i>
     * @param given <i>dt</i>
     */
    record Vaccination(
            String disease,
            String prophylaxis,
            String product,
            String holder,
            int dose,
            int doses,
            @Nullable LocalDate given,
            String country,
            String issuer,
            String id)
            implements Event {

        @Override
        public Kind kind() {
            return Kind.VACCINATION;
        }
    }

    /**
     * A test.
     *
     * @param type NAAT or rapid antigen, <i>tt</i>
     * @param name of a NAAT, <i>nm</i>
     * @param device of a rapid antigen test, <i>ma</i>
     * @param taken when the sample was collected, <i>sc</i>
     * @param result detected or not, <i>tr</i>
     * @param centre <i>tc</i>
     */
    record Test(
            String disease,
            String type,
            String name,
            String device,
            @Nullable OffsetDateTime taken,
            String result,
            String centre,
            String country,
            String issuer,
            String id)
            implements Event {

        @Override
        public Kind kind() {
            return Kind.TEST;
        }
    }

    /**
     * A recovery.
     *
     * @param firstPositive day of the first positive test, <i>fr</i>
     * @param validFrom <i>df</i>
     * @param validUntil <i>du</i>
     */
    record Recovery(
            String disease,
            @Nullable LocalDate firstPositive,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String country,
            String issuer,
            String id)
            implements Event {

        @Override
        public Kind kind() {
            return Kind.RECOVERY;
        }
    }
}
