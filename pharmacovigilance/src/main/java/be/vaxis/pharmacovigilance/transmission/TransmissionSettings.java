package be.vaxis.pharmacovigilance.transmission;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cases are passed on.
 *
 * @param enabled whether this process does; others may
 * @param look how often a process looks whether something is due
 * @param every how often it is
 * @param afterFault how long to wait when that failed
 * @param claim for how long one process has it to itself; half of it is worked
 * @param batch how many cases go together at most
 * @param open how many batches may wait for an answer
 * @param tries how often a case goes again that the receiver did not take, and was not at fault
 * @param pause after which it goes again for the first time; doubled each time
 * @param answer how long an answer is waited for; then the same batch goes again
 * @param sender N.1.3, also the organisation in the identifier of a case
 * @param receiver N.1.4
 * @param organisation C.3.2
 * @param meddra the version of the MedDRA codes of the operator, such as 27.1; without it none is told
 * @param schemas a folder with the official schemas; without it our own rules check
 */
@ConfigurationProperties("vaxis.pharmacovigilance.icsr")
public record TransmissionSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration look,
        @DefaultValue("15m") Duration every,
        @DefaultValue("5m") Duration afterFault,
        @DefaultValue("10m") Duration claim,
        @DefaultValue("100") int batch,
        @DefaultValue("20") int open,
        @DefaultValue("5") int tries,
        @DefaultValue("15m") Duration pause,
        @DefaultValue("48h") Duration answer,
        @DefaultValue("VAXIS") String sender,
        @DefaultValue("EVHUMAN") String receiver,
        @DefaultValue("FAGG-AFMPS") String organisation,
        @DefaultValue("") String meddra,
        @Nullable Path schemas) {}
