package be.vaxis.attestation.web;

import be.vaxis.attestation.document.Layout;
import be.vaxis.attestation.document.PdfPrinter;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands an attestation of the caller over as a file to print or keep. */
@Controller
@Needs({Permission.SEE_OWN_DATA, Permission.GET_ATTESTATION})
class PdfController {

    private final OwnAttestations own;
    private final PdfPrinter printer;

    PdfController(OwnAttestations own, PdfPrinter printer) {
        this.own = own;
        this.printer = printer;
    }

    @InitBinder
    void namesInLowerCase(WebDataBinder binder) {
        binder.registerCustomEditor(Layout.class, new ByName<>(Layout.class));
        binder.registerCustomEditor(Language.class, new ByName<>(Language.class));
    }

    /**
     * The file, kept by no cache, under a name that tells nothing about anybody.
     *
     * <p>404 {@code unknownAttestation} when it is not one of the caller's, 409 {@code noLongerValid}, 429
     * {@code tooManyAtOnce}.
     *
     * @param language of the document, nl, fr, de or en; that of the page when left out. Not called {@code lang}, which
     *     would change the language of all pages after it
     */
    @GetMapping("/my/attestation/{attestation}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID attestation,
            @RequestParam(defaultValue = "a4") Layout layout,
            @RequestParam(required = false) @Nullable Language language,
            Locale page,
            Caller caller) {
        var document = own.document(attestation, caller);
        if (!document.valid()) {
            throw new NoLongerValid();
        }
        var name = ContentDisposition.attachment()
                .filename("vaccination-attestation.pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(printer.pdf(document, layout, language == null ? spoken(page) : language));
    }

    private static Language spoken(Locale page) {
        for (var language : Language.values()) {
            if (language.locale().getLanguage().equals(page.getLanguage())) {
                return language;
            }
        }
        return Language.NL;
    }
}
