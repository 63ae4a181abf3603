package be.vaxis.pharmacovigilance.rest;

import be.vaxis.kernel.access.Open;
import be.vaxis.pharmacovigilance.opendata.OpenData;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may know about the campaign. */
@RestController
@Open
@RequestMapping("/api/v1/open-data")
class OpenDataController {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final OpenData open;

    OpenDataController(OpenData open) {
        this.open = open;
    }

    /**
     * Doses by day, region, age group, sex, brand and letter (A first, B second, C only, E extra), in the columns of
     * Sciensano's COVID19BE_VACC. Counts of the last days still grow: doses are registered late.
     */
    @GetMapping(path = "/" + OpenData.NAME + ".csv", produces = "text/csv")
    ResponseEntity<InputStreamResource> doses() throws IOException {
        var made = open.refreshed();
        return ResponseEntity.ok()
                .lastModified(made)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(OpenData.NAME + ".csv")
                                .build()
                                .toString())
                .body(new InputStreamResource(open.file()));
    }
}
