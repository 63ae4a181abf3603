package be.vaxis.registration.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.SharingSettings;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.UnknownProduct;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.scan.VialCode;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFiles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the pages of a visit show: who it is, what they were given, what to ask. */
@Component
class VisitPage {

    private final Visits visits;
    private final FreshIds ids;
    private final Recognition recognition;
    private final VaccinationFiles files;
    private final Products products;
    private final Recalls recalls;
    private final SharingSettings sharing;

    VisitPage(
            Visits visits,
            FreshIds ids,
            Recognition recognition,
            VaccinationFiles files,
            Products products,
            Recalls recalls,
            SharingSettings sharing) {
        this.visits = visits;
        this.ids = ids;
        this.recognition = recognition;
        this.files = files;
        this.products = products;
        this.recalls = recalls;
        this.sharing = sharing;
    }

    /** @throws VisitGone when it is not one of this session */
    Insz insz(UUID visit) {
        return visits.find(visit).orElseThrow(VisitGone::new);
    }

    /** Looks at the person and shows them; one look in the access log. */
    VaccinationFile show(UUID visit, Caller caller, Model page) {
        Insz insz = insz(visit);
        VaccinationFile file = files.look(insz, caller, isAtTable(caller) ? Purpose.VACCINATION : Purpose.CARE);
        page.addAttribute("search", door(caller));
        page.addAttribute("back", door(caller) + "/" + visit);
        page.addAttribute("visit", visit);
        page.addAttribute("who", recognition.of(insz));
        page.addAttribute("standing", file.standing());
        page.addAttribute("outlook", Outlook.of(file, products, today()));
        page.addAttribute("earlier", EarlierReaction.of(file, products));
        page.addAttribute("lines", DoseLine.of(file, caller, products));
        page.addAttribute("today", today());
        return file;
    }

    /** Through which a caller comes to the files of people. */
    static String door(Caller caller) {
        return isAtTable(caller) ? "/vaccinate" : "/help-desk/doses";
    }

    private static boolean isAtTable(Caller caller) {
        return caller.may(Permission.REGISTER_DOSE);
    }

    /** Adds what the form needs to be shown for a product. */
    void offer(DoseForm form, VaccinationFile file, Caller caller, Model page) {
        Optional<Product> product = products.find(form.getProduct());
        if (form.getConsent().isEmpty()) {
            form.setConsent(usualConsent(page).name());
        }
        page.addAttribute("form", form);
        page.addAttribute("consents", Consent.By.values());
        page.addAttribute("asksToShare", sharing.isAsked(form.getProduct()));
        page.addAttribute("sharings", Sharing.values());
        page.addAttribute("products", products.usedHere());
        product.ifPresent(chosen -> page.addAttribute("product", chosen));
        page.addAttribute("nextNumber", file.standing().doses() + 1);
        page.addAttribute("reactions", Reaction.values());
        page.addAttribute("overrides", OverrideReason.values());
        page.addAttribute("lotRecalled", isRecalled(form));
        page.addAttribute("organisation", caller.organisation());
        page.addAttribute("vaccinator", caller.name());
    }

    /** Of a minor the parents consent, of anybody else the person: what is chosen until somebody says otherwise. */
    private static Consent.By usualConsent(Model page) {
        Integer age = page.getAttribute("who") instanceof Who who ? who.age() : null;
        return age != null && age < Consent.OF_AGE ? Consent.By.PARENT : Consent.By.PERSON;
    }

    /** Whether what was typed is a lot that is being recalled. */
    boolean isRecalled(DoseForm form) {
        try {
            return !form.getLot().isEmpty()
                    && recalls.running(form.getProduct(), LotNumber.parse(form.getLot()))
                            .isPresent();
        } catch (InvalidWord noLot) {
            return false;
        }
    }

    LocalDate today() {
        return recognition.today();
    }

    /**
     * A fresh form with what stands on the vial, and nothing of the last one.
     *
     * @throws UnknownProduct when no vaccine has its number
     */
    DoseForm scanned(VialCode vial) {
        var form = fresh(products.withGtin(vial.gtin()).code());
        form.setLot(vial.lot() == null ? "" : vial.lot().value());
        form.setExpires(vial.expires() == null ? "" : vial.expires().toString());
        form.setUnit(vial.unit() == null ? "" : vial.unit().value());
        return form;
    }

    /** A fresh form for whoever is next: the vial of the last one, today's date. */
    DoseForm fresh(String chosenProduct) {
        DoseForm form = new DoseForm();
        form.setKey(ids.next().toString());
        form.setGiven(recognition.today().toString());
        visits.vial()
                .filter(vial -> chosenProduct.isEmpty() || vial.product().equals(chosenProduct))
                .ifPresent(vial -> {
                    form.setProduct(vial.product());
                    form.setLot(vial.lot());
                    form.setExpires(vial.expires());
                });
        if (!chosenProduct.isEmpty()) {
            form.setProduct(chosenProduct);
        }
        return form;
    }
}
