package be.vaxis.infra.parties.arrivals;

import be.vaxis.kernel.access.Open;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a message of the demo brought with it. Nothing in it runs, and nothing in it fetches anything.
 *
 * <p>404 for what is not, or no longer, kept.
 */
@RestController
@Open
@RequestMapping("/demo/arrivals/{number}")
@ConditionalOnProperty("vaxis.demo")
class ArrivedFilesController {

    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

    private final Arrivals arrivals;

    ArrivedFilesController(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** The mail as its sender laid it out, for a frame; its links open beside it. */
    @GetMapping(path = "/html", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> html(@PathVariable long number) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", HARMLESS)
                .body("<!DOCTYPE html><base target=\"_blank\">"
                        + arrival(number).html());
    }

    /** The first page of a letter, as it looks. */
    @GetMapping(path = "/page.png", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] page(@PathVariable long number) throws IOException {
        return LetterPicture.of(file(number, 0).content());
    }

    /** A file to keep, never to open in place. */
    @GetMapping("/files/{index}")
    ResponseEntity<byte[]> download(@PathVariable long number, @PathVariable int index) {
        var file = file(number, index);
        var kept = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.build().toString())
                .body(file.content());
    }

    private Arrival arrival(long number) {
        return arrivals.find(number).orElseThrow(ArrivedFilesController::absent);
    }

    private ArrivedFile file(long number, int index) {
        return arrival(number).files().stream()
                .skip(Math.max(0, index))
                .findFirst()
                .orElseThrow(ArrivedFilesController::absent);
    }

    private static MediaType type(ArrivedFile file) {
        try {
            return MediaType.parseMediaType(file.mediaType());
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
