package be.vaxis.invitation.web;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.dispatch.DayCount;
import be.vaxis.invitation.dispatch.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of messages as rows of bars, newest day first.
 *
 * @param totals per channel, all days together
 */
record Sheet(List<Row> totals, List<Row> days) {

    /** @param day absent in a total */
    record Row(@Nullable LocalDate day, Channel channel, long messages, List<Piece> pieces) {}

    /**
     * @param x where it begins, in tenths of a percent of the width
     * @param width in the same
     */
    record Piece(Stage state, long messages, long x, long width) {}

    private static final int WIDTH = 1_000;

    static Sheet of(List<DayCount> counts) {
        var days = counts.stream()
                .map(DayCount::day)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Row> totals = rows(null, counts);
        List<Row> rows = new ArrayList<>();
        for (LocalDate day : days) {
            rows.addAll(rows(
                    day,
                    counts.stream().filter(count -> count.day().equals(day)).toList()));
        }
        long longestTotal = longest(totals);
        long longest = longest(rows);
        return new Sheet(
                totals.stream().map(row -> drawn(row, longestTotal)).toList(),
                rows.stream().map(row -> drawn(row, longest)).toList());
    }

    private static long longest(List<Row> rows) {
        return Math.max(1, rows.stream().mapToLong(Row::messages).max().orElse(1));
    }

    private static List<Row> rows(@Nullable LocalDate day, List<DayCount> counts) {
        return Arrays.stream(Channel.values())
                .map(channel -> row(day, channel, counts))
                .filter(row -> row.messages() > 0)
                .toList();
    }

    private static Row row(@Nullable LocalDate day, Channel channel, List<DayCount> counts) {
        List<Piece> pieces = Arrays.stream(Stage.values())
                .map(state -> new Piece(state, sum(channel, state, counts), 0, 0))
                .filter(piece -> piece.messages() > 0)
                .toList();
        return new Row(day, channel, pieces.stream().mapToLong(Piece::messages).sum(), pieces);
    }

    private static long sum(Channel channel, Stage state, List<DayCount> counts) {
        return counts.stream()
                .filter(count -> count.channel() == channel && count.state() == state)
                .mapToLong(DayCount::messages)
                .sum();
    }

    private static Row drawn(Row row, long longest) {
        List<Piece> pieces = new ArrayList<>();
        long x = 0;
        for (Piece piece : row.pieces()) {
            long width = Math.max(1, WIDTH * piece.messages() / longest);
            pieces.add(new Piece(piece.state(), piece.messages(), x, width));
            x += width;
        }
        return new Row(row.day(), row.channel(), row.messages(), pieces);
    }
}
