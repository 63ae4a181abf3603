package be.vaxis.registration.row;

/** What can be wrong with a file or a row, apart from the words and rules of the register; and what to warn of. */
public enum Flaw {
    EMPTY_FILE("emptyFile", "There is no row in this file."),
    OTHER_ENCODING("otherEncoding", "This file is not in UTF-8; save it as UTF-8 and send it again."),
    UNKNOWN_COLUMN("unknownColumn", "No column of this name is known here."),
    MISSING_COLUMN("missingColumn", "This column is required."),
    DOUBLED_COLUMN("doubledColumn", "This column is there more than once."),
    TOO_MANY_ROWS("tooManyRows", "This file has more rows than are accepted; split it."),
    BROKEN_QUOTES("brokenQuotes", "The quotes of this row do not match; a row is one line."),
    FIELD_COUNT("fieldCount", "This row has another number of fields than the heading."),
    ROW_TOO_LONG("rowTooLong", "This row is longer than is accepted."),
    WRONG_ENCODING("wrongEncoding", "This row is not in UTF-8."),
    CUT_OFF("cutOff", "The file ends in the middle of this row."),
    MISSING_FIELD("missingField", "This is missing."),
    INVALID_DAY("invalidDay", "A day is written as 2021-05-06."),
    UNKNOWN_CHOICE("unknownChoice", "This is not one of the words that are known here."),
    INVALID_SCREENING("invalidScreening", "Answers are written as illToday=NO|pregnant=NO."),
    INVALID_KEY("invalidKey", "A key has at most 200 characters."),
    LOT_RECALLED("lotRecalled", "This lot is being recalled. The dose is registered, and the person is told."),
    INVALID_RESOURCE("invalidResource", "This vaccination cannot be taken in as it is told."),
    ROW_FAILED("rowFailed", "This row could not be handled, which is our fault; send it again later.");

    private final String code;
    private final String detail;

    Flaw(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    /** {@code registration:brokenQuotes}, as refusals are named. */
    public String code() {
        return "registration:" + code;
    }

    String detail() {
        return detail;
    }
}
