package be.vaxis.attestation.certlogic;

import java.util.Arrays;
import java.util.Optional;

/** The operations that take a list of operands, and how many. */
enum Operator {
    IF("if", 3, 3),
    AND("and", 2, Integer.MAX_VALUE),
    EQUAL("===", 2, 2),
    IN("in", 2, 2),
    PLUS("+", 2, 2),
    NOT("!", 1, 1),
    LESS("<", 2, 3),
    GREATER(">", 2, 3),
    AT_MOST("<=", 2, 3),
    AT_LEAST(">=", 2, 3),
    BEFORE("before", 2, 3),
    AFTER("after", 2, 3),
    NOT_AFTER("not-after", 2, 3),
    NOT_BEFORE("not-before", 2, 3),
    PLUS_TIME("plusTime", 3, 3),
    DATE_OF_BIRTH("dccDateOfBirth", 1, 1),
    FROM_UVCI("extractFromUVCI", 2, 2),
    REDUCE("reduce", 3, 3);

    final String symbol;
    final int fewest;
    final int most;

    Operator(String symbol, int fewest, int most) {
        this.symbol = symbol;
        this.fewest = fewest;
        this.most = most;
    }

    static Optional<Operator> of(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }

    String wants() {
        return fewest == most ? "" + fewest : most == Integer.MAX_VALUE ? fewest + " or more" : fewest + " or " + most;
    }
}
