package be.vaxis.attestation.certlogic;

import java.util.List;

/** A valid expression; made by {@link ExpressionReader} alone, so that the engine need not check its form again. */
public sealed interface Expression {

    /** A boolean, an integer or a text, which is itself. */
    record Literal(Value value) implements Expression {}

    record ListOf(List<Expression> items) implements Expression {}

    /**
     * {@code var}.
     *
     * @param path names and indices, from the outside in; empty is the whole context
     */
    record DataAccess(List<String> path) implements Expression {}

    record If(Expression guard, Expression then, Expression otherwise) implements Expression {}

    /** @param operands two or more */
    record And(List<Expression> operands) implements Expression {}

    /** {@code ===}. */
    record Equal(Expression left, Expression right) implements Expression {}

    record In(Expression member, Expression list) implements Expression {}

    /** {@code +}, of integers. */
    record Plus(Expression left, Expression right) implements Expression {}

    /** @param operands two, or three of which each neighbours are compared */
    record Compare(Comparison how, List<Expression> operands) implements Expression {}

    /** {@code !}. */
    record Not(Expression operand) implements Expression {}

    record PlusTime(Expression operand, long amount, TimeUnit unit) implements Expression {}

    /** {@code dccDateOfBirth}. */
    record DateOfBirth(Expression operand) implements Expression {}

    /** {@code extractFromUVCI}. */
    record FromUvci(Expression operand, long index) implements Expression {}

    /** @param lambda sees {@code current}, {@code accumulator} and, of what lies around it, {@code data} */
    record Reduce(Expression operand, Expression lambda, Expression initial) implements Expression {}
}
