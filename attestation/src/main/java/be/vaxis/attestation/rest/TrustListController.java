package be.vaxis.attestation.rest;

import be.vaxis.attestation.trust.TrustChange;
import be.vaxis.attestation.trust.TrustCursor;
import be.vaxis.attestation.trust.TrustFeed;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.kernel.access.Open;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom to trust, for software that verifies certificates without asking us each time. */
@RestController
@Open
class TrustListController {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /**
     * @param asOf when the list that is furthest behind was imported; left out when one never was
     * @param stale whether that is longer ago than it should be; the list is in use all the same
     * @param hash of all signers that are trusted: SHA-256 of their hashes, in order
     * @param whole whether this is the begin of the whole list: forget what you had
     * @param signers who came
     * @param left hashes of those who are trusted no more
     * @param cursor send it as {@code since} for what comes after
     * @param more whether something does already
     */
    record TrustListAnswer(
            @Nullable Instant asOf,
            boolean stale,
            String hash,
            boolean whole,
            List<Signer> signers,
            List<String> left,
            String cursor,
            boolean more) {}

    /**
     * @param kid the first 8 bytes of the hash, in Base64; two signers may share one
     * @param country that answers for it
     * @param hash SHA-256 of the certificate, 64 hexadecimal digits
     * @param certificate X.509, DER in Base64
     */
    record Signer(String kid, String country, String hash, String certificate) {

        static Signer of(TrustChange change) {
            var signer = change.signer();
            return new Signer(
                    signer.keyId().toString(),
                    signer.country(),
                    signer.hash(),
                    Base64.getEncoder().encodeToString(signer.bytes()));
        }
    }

    private final TrustFeed feed;
    private final TrustList list;

    TrustListController(TrustFeed feed, TrustList list) {
        this.feed = feed;
        this.list = list;
    }

    /**
     * The document signers whose certificates are accepted, ours and those of other countries; whole, or what changed
     * since an earlier answer. Ask again with the cursor of the last answer, at once as long as there is more.
     *
     * @param since the cursor of an earlier answer; left out for the whole list
     * @param limit how many at most, 500 when left out
     */
    @GetMapping("/api/v1/trust-list")
    ResponseEntity<TrustListAnswer> changes(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "\\d{1,18}-([0-9a-f]{64})?-\\d{1,18}")
                    String since,
            @RequestParam(defaultValue = "500") @Min(1) @Max(1_000) int limit) {
        TrustCursor after = since == null ? null : TrustCursor.parse(since).orElse(null);
        TrustFeed.Page page = feed.after(after, limit);
        Instant asOf = list.asOf().orElse(null);
        return ResponseEntity.ok()
                .eTag("\"" + list.hash() + "-" + (asOf == null ? "never" : asOf.getEpochSecond()) + "-" + page.next()
                        + "\"")
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(new TrustListAnswer(
                        asOf,
                        list.stale(),
                        list.hash(),
                        page.whole(),
                        page.changes().stream()
                                .filter(one -> !one.left())
                                .map(Signer::of)
                                .toList(),
                        page.changes().stream()
                                .filter(TrustChange::left)
                                .map(one -> one.signer().hash())
                                .toList(),
                        page.next().toString(),
                        page.more()));
    }
}
