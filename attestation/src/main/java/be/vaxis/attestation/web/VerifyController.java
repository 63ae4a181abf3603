package be.vaxis.attestation.web;

import be.vaxis.attestation.rulebook.StoredRules;
import be.vaxis.attestation.verification.Destination;
import be.vaxis.attestation.verification.InvalidDestination;
import be.vaxis.attestation.verification.TooManyVerifications;
import be.vaxis.attestation.verification.Turns;
import be.vaxis.attestation.verification.Verification;
import be.vaxis.kernel.access.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Verifies a certificate that is shown: green, red, or nobody can say. Open to everybody, without a login.
 *
 * <p>What is sent stands in the body of a form and in no address, and the answer is the page itself, so that nothing is
 * passed on; it goes away after four minutes, and no browser keeps it.
 *
 * <p>Dutch: <i>scannen</i>. Source: certificates, section 4, Scanner.
 */
@Controller
@Open
@RequestMapping("/verify")
class VerifyController {

    private static final String PAGE = "attestation/verify";
    private static final int MOST_CHARACTERS = 4_400;
    private static final long MOST_BYTES = 8_000_000;
    private static final int CLEARED_AFTER_SECONDS = 240;

    private final Verification verification;
    private final StoredRules rules;
    private final Outcomes outcomes;
    private final Turns turns;
    private final CodePictures pictures;

    VerifyController(
            Verification verification, StoredRules rules, Outcomes outcomes, Turns turns, CodePictures pictures) {
        this.turns = turns;
        this.verification = verification;
        this.rules = rules;
        this.outcomes = outcomes;
        this.pictures = pictures;
    }

    /** This page may ask for the camera, for itself. */
    @ModelAttribute
    void camera(HttpServletResponse response) {
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String country, Locale language, Model page) {
        String chosen = country == null ? verification.home() : country;
        page.addAttribute("country", chosen);
        page.addAttribute("countryName", name(chosen, language));
        page.addAttribute("countries", countries(language));
        return PAGE;
    }

    /** 200 with what came of it; 422 when there is nothing to verify; 429 when too much was verified from one place. */
    @PostMapping
    String verify(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model page)
            throws IOException {
        try {
            turns.take(request.getRemoteAddr());
            Shown shown = shown(code, picture);
            if (shown.fault != null) {
                return again(shown.fault, HttpStatus.UNPROCESSABLE_CONTENT, country, response, language, page);
            }
            var answer = verification.verify(shown.code, Destination.parse(country), null);
            page.addAttribute("outcome", outcomes.of(answer, language));
            page.addAttribute("seconds", CLEARED_AFTER_SECONDS);
            response.setHeader("Refresh", CLEARED_AFTER_SECONDS + ";url=/verify?country=" + answer.country());
            return ask(answer.country(), language, page);
        } catch (InvalidDestination unknown) {
            return again("country", HttpStatus.UNPROCESSABLE_CONTENT, verification.home(), response, language, page);
        } catch (TooManyVerifications refused) {
            return again("busy", HttpStatus.TOO_MANY_REQUESTS, country, response, language, page);
        }
    }

    /** @param fault why there is none: the end of the name of a message */
    private record Shown(String code, @Nullable String fault) {

        /** What it says is somebody's. */
        @Override
        public String toString() {
            return "shown";
        }
    }

    private Shown shown(String code, @Nullable MultipartFile picture) throws IOException {
        if (picture == null || picture.isEmpty()) {
            return code.isBlank()
                    ? new Shown("", "nothing")
                    : new Shown(code, code.length() > MOST_CHARACTERS ? "long" : null);
        }
        if (picture.getSize() > MOST_BYTES) {
            return new Shown("", "large");
        }
        try (var bytes = picture.getInputStream()) {
            return pictures.read(bytes).map(found -> new Shown(found, null)).orElse(new Shown("", "picture"));
        }
    }

    private String again(
            String fault,
            HttpStatus status,
            String country,
            HttpServletResponse response,
            Locale language,
            Model page) {
        response.setStatus(status.value());
        page.addAttribute("fault", "attestation.verify.fault." + fault);
        return ask(country, language, page);
    }

    /** One in the list of the form. */
    record Country(String code, String name) {}

    /** Ours first, then the others of which we have rules. */
    private List<Country> countries(Locale language) {
        String home = verification.home();
        return Stream.concat(Stream.of(home), rules.countries().stream().filter(country -> !country.equals(home)))
                .map(code -> new Country(code, name(code, language)))
                .toList();
    }

    private static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
