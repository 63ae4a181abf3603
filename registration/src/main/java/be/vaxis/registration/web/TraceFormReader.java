package be.vaxis.registration.web;

import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.trace.TraceQuestion;
import be.vaxis.registration.trace.TraceQuestion.OfLot;
import be.vaxis.registration.trace.TraceQuestion.OfUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The form as a question; what is wrong is told at its field. */
@Component
class TraceFormReader {

    private final Products products;

    TraceFormReader(Products products) {
        this.products = products;
    }

    /** The question, or nothing when there are errors now. */
    Optional<TraceQuestion> read(TraceForm form, Errors errors) {
        Fields fields = new Fields(errors);
        if (!form.getUnit().isEmpty()) {
            if (!form.getLot().isEmpty()) {
                fields.refuse("unit", "registration.trace.oneQuestion");
            }
            UnitNumber unit = fields.optional("unit", form.getUnit(), UnitNumber::parse);
            return errors.hasErrors() || unit == null ? Optional.empty() : Optional.of(new OfUnit(unit));
        }
        return lot(form, errors).map(lot -> lot);
    }

    /** The lot that is asked for, and nothing else. */
    Optional<OfLot> lot(TraceForm form, Errors errors) {
        Fields fields = new Fields(errors);
        Product product = fields.required("product", form.getProduct(), products::named);
        LotNumber lot = fields.required("lot", form.getLot(), LotNumber::parse);
        return errors.hasErrors() || product == null || lot == null
                ? Optional.empty()
                : Optional.of(new OfLot(product.code(), lot));
    }
}
