package be.vaxis.attestation.certlogic;

import tools.jackson.databind.JsonNode;

/**
 * Why something is no valid expression.
 *
 * @param path of the place, as a JSON Pointer; empty is the whole
 * @param message for a person, in English
 * @param expression what stands there
 */
public record Fault(Kind kind, String path, String message, JsonNode expression) {

    /** What can be wrong. */
    public enum Kind {
        /** Neither a literal nor an array nor an operation. */
        NOT_AN_EXPRESSION,
        /** A fraction, or an integer beyond those of JavaScript. */
        NOT_AN_INTEGER,
        NOT_ONE_KEY,
        OPERANDS_NOT_A_LIST,
        UNKNOWN_OPERATOR,
        WRONG_NUMBER_OF_OPERANDS,
        PATH_NOT_A_TEXT,
        PATH_MALFORMED,
        AMOUNT_NOT_AN_INTEGER,
        UNKNOWN_TIME_UNIT,
        INDEX_NOT_AN_INTEGER,
        /** Beyond {@link ExpressionReader#DEEPEST}. */
        TOO_DEEP,
        /** Beyond {@link ExpressionReader#LARGEST}. */
        TOO_LARGE
    }
}
