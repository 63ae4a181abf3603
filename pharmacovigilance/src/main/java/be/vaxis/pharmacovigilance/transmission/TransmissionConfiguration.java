package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.kernel.FreshIds;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.reports.Reports;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns and pauses go by the true time; what a case tells, by the clock of cases. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransmissionSettings.class)
class TransmissionConfiguration {

    @Bean
    TransmissionRows transmissionRows(JdbcClient sql, FreshIds ids, TransmissionSettings settings) {
        return new TransmissionRows(sql, ids, settings.sender());
    }

    @Bean
    Standings transmissionStandings(JdbcClient sql, TransmissionRows rows) {
        return new Standings(sql, rows);
    }

    @Bean
    CaseFiles caseFiles(
            Cases cases,
            Reports reports,
            TransmissionRows rows,
            Reactions reactions,
            TransmissionSettings settings,
            Clock clock) {
        return new CaseFiles(cases, reports, rows, new CaseMapping(reactions, settings), settings, clock);
    }

    @Bean
    Transmission caseTransmission(
            CaseGateway gateway,
            JdbcClient sql,
            CaseFiles files,
            TransmissionRows rows,
            TransmissionSettings settings,
            FreshIds ids,
            TransactionTemplate transaction) {
        var batches = new BatchRows(sql);
        var making = new BatchMaking(files, new CaseCheck(settings), rows, batches, settings, ids, transaction);
        var outcomes = new Outcomes(batches, rows, settings, transaction);
        return new Transmission(gateway, new Turn(sql), batches, making, outcomes, settings, Clock.systemUTC());
    }
}
