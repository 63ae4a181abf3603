package be.vaxis.pharmacovigilance.reaction;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the licensed codes are.
 *
 * @param meddra a file with lines {@code FEVER;<eight digits>}; without one, reports have our own codes only
 */
@ConfigurationProperties("vaxis.pharmacovigilance.reactions")
record ReactionSettings(@Nullable Path meddra) {}
