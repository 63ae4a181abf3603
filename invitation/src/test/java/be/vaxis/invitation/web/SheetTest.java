package be.vaxis.invitation.web;

import static be.vaxis.contract.invitation.InvitationEvent.Channel.LETTER;
import static be.vaxis.contract.invitation.InvitationEvent.Channel.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.invitation.dispatch.DayCount;
import be.vaxis.invitation.dispatch.Stage;
import be.vaxis.invitation.web.Sheet.Piece;
import be.vaxis.invitation.web.Sheet.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    static final LocalDate MONDAY = LocalDate.parse("2021-03-01");
    static final LocalDate TUESDAY = LocalDate.parse("2021-03-02");

    @Test
    void channels_are_counted_over_all_days_and_per_day_the_newest_first() {
        var sheet = Sheet.of(List.of(
                new DayCount(MONDAY, TEXT, Stage.SENT, 30),
                new DayCount(MONDAY, LETTER, Stage.WAITING, 10),
                new DayCount(TUESDAY, TEXT, Stage.FAILED, 10)));

        assertThat(sheet.totals())
                .containsExactly(
                        new Row(
                                null,
                                TEXT,
                                40,
                                List.of(new Piece(Stage.SENT, 30, 0, 750), new Piece(Stage.FAILED, 10, 750, 250))),
                        new Row(null, LETTER, 10, List.of(new Piece(Stage.WAITING, 10, 0, 250))));
        assertThat(sheet.days()).extracting(row -> row.day()).containsExactly(TUESDAY, MONDAY, MONDAY);
    }

    @Test
    void no_messages_make_an_empty_sheet() {
        assertThat(Sheet.of(List.of())).isEqualTo(new Sheet(List.of(), List.of()));
    }
}
