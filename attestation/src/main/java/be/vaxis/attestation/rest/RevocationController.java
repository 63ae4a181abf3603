package be.vaxis.attestation.rest;

import be.vaxis.attestation.revocation.BatchJson;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revoked.RevocationBatches;
import be.vaxis.attestation.revoked.RevocationBatches.Told;
import be.vaxis.attestation.revoked.RevocationSlices;
import be.vaxis.kernel.access.Open;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells everybody which certificates count no more, by hashes: neither whose they are nor why. In batches as the gateway has
 * them, and as a filter for scanners that are not on line.
 */
@RestController
@Open
@RequestMapping("/api/v1/revocations")
class RevocationController {

    /**
     * @param count hashes in it
     * @param version changes when one is added or taken away; ask for the slice when it is another than the one held
     */
    record SliceLine(String kid, HashType type, int firstByte, int count, String version) {}

    /** @param rateBits a certificate is found by mistake once in 2 to this power, for each of its hashes */
    record FilterIndex(int rateBits, Instant asOf, List<SliceLine> slices) {}

    private final RevocationBatches batches;
    private final RevocationSlices slices;
    private final Clock clock;

    RevocationController(RevocationBatches batches, RevocationSlices slices, Clock clock) {
        this.batches = batches;
        this.slices = slices;
        this.clock = clock;
    }

    /**
     * Batches that were told or taken back after a moment, the oldest first; a thousand at most.
     *
     * @param after the date of the last line that was read; absent to begin
     */
    @GetMapping
    BatchJson.Page batches(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    Instant after) {
        return batches.page(after == null ? Instant.EPOCH : after);
    }

    /** A batch, which never changes. 404 when there never was one; 410 when it was taken back or has run out. */
    @GetMapping(path = "/{batch}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> batch(@PathVariable UUID batch) {
        Told told = batches.find(batch, clock.instant()).orElseThrow(UnknownBatch::new);
        return told.batch()
                .map(one -> ResponseEntity.ok().body(BatchJson.write(one)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    /** Which slices there are of the filter, and their versions; as of a minute ago at most. */
    @GetMapping("/filter")
    FilterIndex filter() {
        RevocationSlices.Index index = slices.index(clock.instant());
        return new FilterIndex(
                RevocationSlices.RATE_BITS,
                index.asOf(),
                index.lines().stream()
                        .map(line ->
                                new SliceLine(line.kid(), line.type(), line.firstByte(), line.count(), line.version()))
                        .toList());
    }

    /**
     * One slice: version 1, 1 byte of the rate, 4 of the count, then the distances in the code of Golomb and Rice.
     *
     * @param kid Base64 for URLs, of 8 bytes
     * @param firstByte of the hashes in it, 0 to 255
     */
    @GetMapping(path = "/filter/{kid}/{type}/{firstByte}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> slice(@PathVariable String kid, @PathVariable HashType type, @PathVariable int firstByte) {
        String key = kid.replace('-', '+').replace('_', '/');
        byte[] slice = slices.slice(key, type, firstByte, clock.instant());
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(slice);
    }
}
