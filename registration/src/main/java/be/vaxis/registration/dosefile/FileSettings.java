package be.vaxis.registration.dosefile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be handed in by file, and how it is worked on.
 *
 * @param maxFile of a file
 * @param maxPart of what is sent at once
 * @param maxParts of a file
 * @param maxRows of a file, blank lines included
 * @param maxRow of one row
 * @param filesAtOnce of one organisation that are not done yet
 * @param keptFiles of one organisation, done or not
 * @param rowsTogether that are decided and stored in one transaction
 * @param workers that work in one process at the same time, each on another file; none where it is 0
 * @param turn how many transactions one file gets before another one has its turn
 * @param pause before looking for work again
 * @param claim after which a file is free again when the process that worked on it is gone
 * @param keepResults after the end of a file; then it is removed
 * @param keepUnfinished of what was never said to be complete, after the last part
 */
@ConfigurationProperties("vaxis.registration.files")
public record FileSettings(
        @DefaultValue("2GB") DataSize maxFile,
        @DefaultValue("8MB") DataSize maxPart,
        @DefaultValue("2000") int maxParts,
        @DefaultValue("2000000") int maxRows,
        @DefaultValue("64KB") DataSize maxRow,
        @DefaultValue("5") int filesAtOnce,
        @DefaultValue("500") int keptFiles,
        @DefaultValue("500") int rowsTogether,
        @DefaultValue("2") int workers,
        @DefaultValue("20") int turn,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("30s") Duration claim,
        @DefaultValue("30d") Duration keepResults,
        @DefaultValue("3d") Duration keepUnfinished) {}
