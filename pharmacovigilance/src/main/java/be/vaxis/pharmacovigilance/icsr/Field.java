package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.NullFlavour.ASKU;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.MSK;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.NASK;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.NI;
import static be.vaxis.pharmacovigilance.icsr.NullFlavour.UNK;

import java.util.Set;

/**
 * What E2B(R3) allows of each field that we send: how long it may be, and which reasons for being empty.
 *
 * <p>Uncertain: the first edition of the guide gives no null flavour for the lot (G.k.4.r.7); later editions and
 * EudraVigilance take UNK, ASKU and NASK, and MSK is refused here.
 *
 * <p>Dutch: <i>veldregels</i>. Source: ICH E2B(R3) implementation guide, chapter 3.4, as open implementations repeat it.
 */
enum Field {
    BATCH_NUMBER("N.1.2", 100),
    BATCH_SENDER("N.1.3", 60),
    BATCH_RECEIVER("N.1.4", 60),
    CASE_ID("C.1.1", 100),
    CREATED("C.1.2", 19),
    FIRST_RECEIVED("C.1.4", 8),
    MOST_RECENT("C.1.5", 8),
    EXPEDITED("C.1.7", 5, NI),
    WORLDWIDE_ID("C.1.8.1", 100),
    CORRECTION_REASON("C.1.11.2", 2_000),
    REPORTER("C.2.r", 0),
    REPORTER_NAME("C.2.r.1.4", 60, MSK, ASKU, NASK),
    REPORTER_COUNTRY("C.2.r.3", 2, MSK, UNK, ASKU, NASK),
    REPORTER_QUALIFICATION("C.2.r.4", 1, UNK),
    PRIMARY_SOURCE("C.2.r.5", 1),
    SENDER_ORGANISATION("C.3.2", 100),
    SENDER_COUNTRY("C.3.4.5", 2),
    INITIALS("D.1", 60, MSK, UNK, ASKU, NASK),
    BIRTH_DATE("D.2.1", 8, MSK),
    AGE("D.2.2a", 5),
    AGE_GROUP("D.2.3", 1),
    SEX("D.5", 1, MSK, UNK, ASKU, NASK),
    HISTORY_VERSION("D.7.1.r.1a", 4),
    HISTORY_CODE("D.7.1.r.1b", 8),
    HISTORY_START("D.7.1.r.2", 8, MSK, ASKU, NASK),
    HISTORY_TEXT("D.7.2", 10_000, MSK, UNK, ASKU, NASK),
    DIED("D.9.1", 8),
    REACTION("E.i", 0),
    VERBATIM("E.i.1.1a", 250),
    LANGUAGE("E.i.1.1b", 3),
    REACTION_VERSION("E.i.2.1a", 4),
    REACTION_CODE("E.i.2.1b", 8),
    ONSET("E.i.4", 8, MSK, ASKU, NASK),
    END("E.i.5", 8, MSK, ASKU, NASK),
    DURATION("E.i.6a", 5),
    OUTCOME("E.i.7", 1),
    CONFIRMED("E.i.8", 5),
    REACTION_COUNTRY("E.i.9", 2),
    DRUG("G.k", 0),
    DRUG_ROLE("G.k.1", 1),
    PRODUCT("G.k.2.2", 250),
    DOSE_DATE("G.k.4.r.4", 8, MSK, ASKU, NASK),
    LOT("G.k.4.r.7", 35, UNK, ASKU, NASK),
    DOSE_NUMBER("G.k.4.r.8", 2_000),
    ASSESSED("G.k.9.i.1", 0),
    ASSESSMENT_SOURCE("G.k.9.i.2.r.1", 60),
    ASSESSMENT_METHOD("G.k.9.i.2.r.2", 60),
    ASSESSMENT_RESULT("G.k.9.i.2.r.3", 60),
    NARRATIVE("H.1", 100_000),
    REPORTER_COMMENT("H.2", 20_000),
    SENDER_COMMENT("H.4", 20_000);

    private final String number;
    private final int length;
    private final Set<NullFlavour> allowed;

    Field(String number, int length, NullFlavour... allowed) {
        this.number = number;
        this.length = length;
        this.allowed = Set.of(allowed);
    }

    /** As the standard numbers it. */
    String number() {
        return number;
    }

    /** In characters, at most. */
    int length() {
        return length;
    }

    boolean allows(NullFlavour why) {
        return allowed.contains(why);
    }
}
