package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.desk.Correction;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The form as what is right about a dose; what is wrong is told at its field, all of it at once. */
@Component
class MendReader {

    private static final int LONGEST_REASON = 500;

    private final Products products;

    MendReader(Products products) {
        this.products = products;
    }

    /** The correction, or nothing when there are errors now. */
    Optional<Correction> read(MendForm form, Errors errors) {
        var fields = new Fields(errors);
        Product product = fields.required("product", form.getProduct(), products::named);
        LotNumber lot = fields.required("lot", form.getLot(), LotNumber::parse);
        LocalDate expires = fields.optional("expires", form.getExpires(), LocalDate::parse);
        UnitNumber unit = fields.optional("unit", form.getUnit(), UnitNumber::parse);
        LocalDate given = fields.required("given", form.getGiven(), LocalDate::parse);
        Place place = fields.required("place", form.getPlace(), Place::of);
        RizivNumber riziv = fields.optional("riziv", form.getRiziv(), RizivNumber::parse);
        Insz mandated = fields.optional("mandated", form.getMandated(), Insz::parse);
        Reaction reaction = fields.optional("reaction", form.getReaction(), Reaction::valueOf);
        ToldNumber number = fields.optional("number", form.getNumber(), ToldNumber::parse);
        OverrideReason override = fields.optional("override", form.getOverride(), OverrideReason::valueOf);
        Integer version = fields.optional("version", form.getVersion(), Integer::valueOf);
        String reason = fields.required("reason", form.getReason(), MendReader::reason);
        if (errors.hasErrors() || product == null) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                product.code(),
                lot,
                unit,
                expires,
                given,
                place,
                riziv,
                riziv == null ? mandated : null,
                number,
                reaction,
                reason,
                override,
                null,
                version));
    }

    private static String reason(String typed) {
        if (typed.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("longer than " + LONGEST_REASON);
        }
        return typed;
    }
}
