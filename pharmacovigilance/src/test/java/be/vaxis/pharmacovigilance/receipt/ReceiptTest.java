package be.vaxis.pharmacovigilance.receipt;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.kernel.Digests;
import be.vaxis.pharmacovigilance.report.ReceiptLock;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.reports.Reports;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

class ReceiptTest {

    static final ReportId REPORT = new ReportId(UUID.fromString("6f1f6a2c-0000-4d5c-9a51-5d6f1f6a2c01"));
    static final String HOME = "192.0.2.1";

    final Digests digests = mock();
    final Reports reports = mock();
    final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    final InstantSource source = now::get;
    final ReceiptDoor door = new ReceiptDoor(reports, digests, source.withZone(ZoneOffset.UTC));
    final Receipt receipt = Receipt.draw(UUID::randomUUID);

    @BeforeEach
    void it_is_kept() {
        when(digests.of(ArgumentMatchers.anyString(), ArgumentMatchers.anyString()))
                .thenAnswer(call -> "keyed " + call.getArgument(1).hashCode());
        ReceiptLock lock = receipt.lock(digests);
        when(reports.locked(receipt.number())).thenReturn(Optional.of(new Reports.Locked(REPORT, lock)));
    }

    @Test
    void it_opens_its_report_however_it_is_typed() {
        var typed = Receipt.typed(
                " " + receipt.printedNumber().toLowerCase(),
                receipt.printedSecret().replace('0', 'o').replace('1', 'l'));
        assertThat(typed).isEqualTo(receipt);
        assertThat(door.open(typed, HOME)).isEqualTo(REPORT);
    }

    @Test
    void what_is_kept_and_what_is_printed_hold_no_secret() {
        ReceiptLock lock = receipt.lock(digests);
        assertThat(lock.toString() + lock.lock() + receipt).doesNotContain(receipt.secret());
    }

    @Test
    void a_forged_secret_and_an_unknown_number_are_answered_alike() {
        assertThatThrownBy(() -> door.open(new Receipt(receipt.number(), "X".repeat(16)), HOME))
                .isInstanceOf(ForgedReceipt.class);
        assertThatThrownBy(() -> door.open(new Receipt("UNKNOWN", receipt.secret()), HOME))
                .isInstanceOf(ForgedReceipt.class);
    }

    @Test
    void after_ten_wrong_secrets_a_number_rests_for_ten_minutes_also_for_the_right_one() {
        for (int i = 0; i < 9; i++) {
            fail("192.0.2." + (i + 2));
        }
        assertThatCode(() -> door.open(receipt, HOME)).doesNotThrowAnyException();
        fail("192.0.2.20");
        assertThatThrownBy(() -> door.open(receipt, HOME)).isInstanceOf(TooManyReceipts.class);
        now.set(NOW.plus(Duration.ofMinutes(10)));
        assertThatCode(() -> door.open(receipt, HOME)).doesNotThrowAnyException();
    }

    @Test
    void after_twenty_wrong_receipts_an_address_rests_and_others_do_not() {
        for (int i = 0; i < 20; i++) {
            int n = i;
            assertThatThrownBy(() -> door.open(new Receipt("N" + n, "S"), HOME)).isInstanceOf(ForgedReceipt.class);
        }
        assertThatThrownBy(() -> door.open(receipt, HOME)).isInstanceOf(TooManyReceipts.class);
        assertThatCode(() -> door.open(receipt, "198.51.100.1")).doesNotThrowAnyException();
    }

    private void fail(String address) {
        assertThatThrownBy(() -> door.open(new Receipt(receipt.number(), "X".repeat(16)), address))
                .isInstanceOf(ForgedReceipt.class);
    }
}
