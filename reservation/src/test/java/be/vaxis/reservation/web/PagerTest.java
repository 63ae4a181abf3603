package be.vaxis.reservation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void a_page_that_does_not_exist_is_the_nearest_that_does() {
        assertThat(new Pager(0, 10, 21).page()).isOne();
        assertThat(new Pager(4, 10, 21).page()).isEqualTo(3);
        assertThat(new Pager(7, 10, 0).page()).isOne();
    }

    @Test
    void the_last_page_may_be_full_or_begun() {
        assertThat(new Pager(1, 10, 20).pages()).isEqualTo(2);
        assertThat(new Pager(3, 10, 21).pages()).isEqualTo(3);
        assertThat(new Pager(3, 10, 21).skipped()).isEqualTo(20);
    }
}
