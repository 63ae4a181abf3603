package be.vaxis.infra.parties.abroad;

import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.infra.csam.DemoPeople;
import be.vaxis.infra.csam.DemoPerson;
import be.vaxis.infra.parties.print.QrCode;
import be.vaxis.kernel.access.Open;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The certificates that another country gives the citizens of the demo. Dutch: <i>certificaten uit het buitenland</i>. */
@Controller
@Open
@RequestMapping("/demo/abroad")
@ConditionalOnProperty("vaxis.demo")
class AbroadController {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int WEEKS_AGO = 6;

    private final CountryCounterpart country;
    private final Clock clock;

    AbroadController(CountryCounterpart country, Clock clock) {
        this.country = country;
        this.clock = clock;
    }

    /**
     * A form, and the certificate once somebody is chosen.
     *
     * @param dose 1 or 2, of two
     */
    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "1") int dose,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate given,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        LocalDate day = given == null || given.isAfter(today) ? today.minusWeeks(WEEKS_AGO) : given;
        int number = Math.clamp(dose, 1, 2);
        model.addAttribute("people", citizens());
        model.addAttribute("person", person);
        model.addAttribute("dose", number);
        model.addAttribute("given", day);
        model.addAttribute("today", today);
        find(person).ifPresent(holder -> {
            String code =
                    country.certify(name(holder), String.valueOf(holder.birthDate()), day, number, clock.instant());
            model.addAttribute("code", code);
            model.addAttribute(
                    "picture", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(code)));
        });
        return "parties/abroad";
    }

    private static List<DemoPerson> citizens() {
        return DemoPeople.read().people().stream()
                .filter(person -> person.birthDate() != null && person.insz() != null)
                .toList();
    }

    private static Optional<DemoPerson> find(String id) {
        return citizens().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private static PersonName name(DemoPerson person) {
        int space = person.name().lastIndexOf(' ');
        String family = person.name().substring(space + 1);
        String given = person.name().substring(0, space);
        return new PersonName(family, passport(family), given, passport(given));
    }

    private static String passport(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '<').replaceAll("[^A-Z<]", "");
    }
}
