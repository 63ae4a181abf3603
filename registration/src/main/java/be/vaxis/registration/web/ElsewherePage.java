package be.vaxis.registration.web;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.SharingSettings;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.proof.ElsewhereDesk.SeenDose;
import be.vaxis.registration.proof.ProvenDose;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Puts together what the page about a dose from another country shows, and reads what was typed there. */
@Component
class ElsewherePage {

    private final VisitPage visits;
    private final Products products;
    private final SharingSettings sharing;

    ElsewherePage(VisitPage visits, Products products, SharingSettings sharing) {
        this.visits = visits;
        this.products = products;
        this.sharing = sharing;
    }

    /** A dose of a certificate, as it is compared with the person. */
    record Proof(
            String holder,
            @Nullable String born,
            String brand,
            String number,
            LocalDate given,
            String country,
            boolean asksToShare) {}

    void show(UUID visit, ElsewhereForm form, Caller caller, Model page) {
        visits.show(visit, caller, page);
        page.addAttribute("form", form);
        page.addAttribute("products", products.all());
        page.addAttribute("countries", new Countries(LocaleContextHolder.getLocale()).all());
        page.addAttribute("overrides", OverrideReason.values());
        page.addAttribute("sharings", Sharing.values());
        page.addAttribute("asksToShare", sharing.isAsked(form.getProduct()));
    }

    void show(ProvenDose proven, Model page) {
        Product product = certified(proven);
        PartialDate born = proven.born();
        page.addAttribute(
                "proof",
                new Proof(
                        proven.holder(),
                        born == null ? null : born.text(),
                        product.brand(),
                        proven.number().text(),
                        proven.given(),
                        new Countries(LocaleContextHolder.getLocale()).name(proven.country()),
                        sharing.isAsked(product.code())));
    }

    Product certified(ProvenDose proven) {
        return products.certifiedAs(proven.product());
    }

    /** What stands in a document, or nothing when there are errors now. */
    Optional<SeenDose> seen(ElsewhereForm form, Errors errors) {
        Fields fields = new Fields(errors);
        Product product = fields.required("product", form.getProduct(), products::named);
        LocalDate given = fields.required("given", form.getGiven(), LocalDate::parse);
        Place place = fields.required("country", form.getCountry(), country -> new Place(Place.Kind.DOCUMENT, country));
        ToldNumber number = fields.optional("number", form.getNumber(), ToldNumber::parse);
        return product == null || given == null || place == null
                ? Optional.empty()
                : Optional.of(new SeenDose(product.code(), given, place, number));
    }

    /** Null where it is not asked. */
    @Nullable
    Sharing sharing(ElsewhereForm form, String product, Errors errors) {
        Fields fields = new Fields(errors);
        if (!form.isRecognised()) {
            fields.refuse("recognised", "registration.fault.recognised");
        }
        return sharing.isAsked(product) ? fields.required("sharing", form.getSharing(), Sharing::valueOf) : null;
    }

    @Nullable
    OverrideReason override(ElsewhereForm form, Errors errors) {
        return new Fields(errors).optional("override", form.getOverride(), OverrideReason::valueOf);
    }
}
