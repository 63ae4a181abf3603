package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.desk.SharingSettings;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.Question;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The form as a dose to register; what is wrong is told at its field, all of it at once. */
@Component
class FormReader {

    static final String REFUSED = "REFUSED";

    private final Products products;
    private final SharingSettings sharing;

    FormReader(Products products, SharingSettings sharing) {
        this.products = products;
        this.sharing = sharing;
    }

    /** The dose, or nothing when there are errors now. */
    Optional<DoseEntry> read(DoseForm form, Insz insz, Errors errors) {
        Fields fields = new Fields(errors);
        Product product = fields.required("product", form.getProduct(), products::named);
        Map<String, Answer> screening = product == null ? Map.of() : screening(form, product, fields);
        LotNumber lot = fields.required("lot", form.getLot(), LotNumber::parse);
        LocalDate expires = fields.optional("expires", form.getExpires(), LocalDate::parse);
        UnitNumber unit = fields.optional("unit", form.getUnit(), UnitNumber::parse);
        LocalDate given = fields.required("given", form.getGiven(), LocalDate::parse);
        Place place = fields.optional("place", form.getPlace(), Place::of);
        RizivNumber riziv = fields.optional("riziv", form.getRiziv(), RizivNumber::parse);
        Insz mandated = fields.optional("mandated", form.getMandated(), Insz::parse);
        Reaction reaction = fields.optional("reaction", form.getReaction(), Reaction::valueOf);
        ToldNumber number = fields.optional("number", form.getNumber(), ToldNumber::parse);
        OverrideReason override = fields.optional("override", form.getOverride(), OverrideReason::valueOf);
        Consent consent = consent(form, fields);
        Sharing shared = product != null && sharing.isAsked(product.code())
                ? fields.required("sharing", form.getSharing(), Sharing::valueOf)
                : null;
        if (!form.isRecognised()) {
            fields.refuse("recognised", "registration.fault.recognised");
        }
        if (errors.hasErrors() || product == null || lot == null || given == null) {
            return Optional.empty();
        }
        return Optional.of(new DoseEntry(
                insz,
                form.getKey(),
                new Vaccine(product.code(), lot, unit, expires),
                given,
                place,
                riziv,
                riziv == null ? mandated : null,
                reaction,
                screening,
                override,
                consent,
                number,
                shared));
    }

    /** Without consent no dose is given, and there is nothing to register. */
    private static @Nullable Consent consent(DoseForm form, Fields fields) {
        if (form.getConsent().equals(REFUSED)) {
            fields.refuse("consent", "registration.fault.refused");
            return null;
        }
        Consent.By by = fields.required("consent", form.getConsent(), Consent.By::valueOf);
        return by == null ? null : new Consent(by, form.isWritten() ? Consent.Form.WRITTEN : Consent.Form.ORAL);
    }

    private static Map<String, Answer> screening(DoseForm form, Product product, Fields fields) {
        Map<String, Answer> screening = new LinkedHashMap<>();
        for (Question question : product.questions()) {
            String typed = form.getAnswers().getOrDefault(question.code(), "");
            Answer answer = fields.required("answers[" + question.code() + "]", typed, Answer::valueOf);
            if (answer != null) {
                screening.put(question.code(), answer);
            }
        }
        return screening;
    }
}
