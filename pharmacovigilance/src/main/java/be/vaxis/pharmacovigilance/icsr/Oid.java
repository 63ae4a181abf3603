package be.vaxis.pharmacovigilance.icsr;

/**
 * Where the codes and identifiers of E2B(R3) come from.
 *
 * <p>Dutch: <i>herkomst van codes</i>. Source: ICH E2B(R3), ICH ICSR OID list. The version of a code list is the one that
 * EudraVigilance writes; the lists that ICH has renewed since carry higher numbers, which is for the operator to follow.
 */
final class Oid {

    static final String LIST_VERSION = "2.0";

    private static final String ICH = "2.16.840.1.113883.3.989.2.1.";

    static final String INTERACTION = "2.16.840.1.113883.1.6";
    static final String TRIGGER = "2.16.840.1.113883.1.18";
    static final String ACT_CODE = "2.16.840.1.113883.5.4";
    static final String MEDDRA = "2.16.840.1.113883.6.163";
    static final String SEX = "1.0.5218";
    static final String COUNTRY = "1.0.3166.1.2.2";

    static final String MESSAGE_TYPE = list(1);
    static final String REPORT_TYPE = list(2);
    static final String FIRST_SENDER = list(3);
    static final String CORRECTION = list(5);
    static final String QUALIFICATION = list(6);
    static final String SENDER_TYPE = list(7);
    static final String AGE_GROUP = list(9);
    static final String OUTCOME = list(11);
    static final String DRUG_ROLE = list(13);
    static final String OBSERVATION = list(19);
    static final String ORGANIZER = list(20);
    static final String AUTHOR = list(21);
    static final String RELATED = list(22);
    static final String CHARACTERISTIC = list(23);
    static final String ACK_LINE = list(24);

    static final String CASE = id(1);
    static final String WORLDWIDE_CASE = id(2);
    static final String MESSAGE_SENDER = id(11);
    static final String MESSAGE_RECEIVER = id(12);
    static final String BATCH_SENDER = id(13);
    static final String BATCH_RECEIVER = id(14);
    static final String ACK_SENDER = id(15);
    static final String ACK_RECEIVER = id(16);
    static final String ACK_BATCH_SENDER = id(17);
    static final String ACK_BATCH_RECEIVER = id(18);
    static final String ACK_LOCAL_REPORT = id(19);
    static final String ACK_BATCH = id(20);
    static final String ACK_LOCAL_BATCH = id(21);
    static final String BATCH = id(22);

    private Oid() {}

    private static String list(int number) {
        return ICH + "1." + number;
    }

    private static String id(int number) {
        return ICH + "3." + number;
    }
}
