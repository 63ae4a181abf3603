package be.vaxis.infra.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.belgium.Belgium;
import be.vaxis.infra.belgium.ProgressBar;
import be.vaxis.infra.clock.MovableClock;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.pharmacovigilance.opendata.OpenData;
import be.vaxis.registration.desk.DoseDesk;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A small campaign of days that no other test has doses on. */
@OnOtherParts
class ReplayIT {

    private static final int KNOWN = 1_000;
    private static final LocalDate FROM = LocalDate.of(2021, 4, 1);

    @Autowired
    CommandGateway commands;

    @Autowired
    DoseDesk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    OpenData open;

    @Test
    void what_is_published_is_what_was_given_also_what_the_schedule_speaks_against() throws Exception {
        var wanted = read("""
                date,region,dose,brand,count
                2021-04-01,Flanders,A,Pfizer-BioNTech,20
                2021-04-01,NA,A,Moderna,2
                2021-04-02,Wallonia,A,Other,3
                2021-04-02,Brussels,C,Johnson&Johnson,2
                2021-04-03,Flanders,B,Pfizer-BioNTech,2
                2021-04-29,Flanders,B,Pfizer-BioNTech,15
                2021-04-29,Flanders,B,Moderna,1
                2021-04-29,NA,B,Moderna,1
                2021-04-30,Wallonia,B,Other,2
                2021-04-30,Flanders,E,Moderna,1
                """);
        var belgium = Belgium.of(20_210_401, KNOWN + 50);
        var campaign = new Campaign(commands, desk, clock);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        campaign.enrol(belgium, KNOWN, new ProgressBar(nowhere, KNOWN));
        try (var clerks = Executors.newFixedThreadPool(4)) {
            var left = campaign.vaccinate(
                    wanted, belgium, Recipients.of(belgium, KNOWN), clerks, new ProgressBar(nowhere, 49));
            assertThat(left).isEmpty();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(published()).isEqualTo(wanted));
    }

    private SortedMap<Cell, Long> published() throws Exception {
        open.refreshed();
        try (var lines = new BufferedReader(new InputStreamReader(open.file(), StandardCharsets.UTF_8))) {
            return DailyDoses.read(lines).subMap(new Cell(FROM, "", "", ""), new Cell(FROM.plusMonths(1), "", "", ""));
        }
    }

    private static SortedMap<Cell, Long> read(String text) throws Exception {
        return DailyDoses.read(new BufferedReader(new StringReader(text)));
    }
}
