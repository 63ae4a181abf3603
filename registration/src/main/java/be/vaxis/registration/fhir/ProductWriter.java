package be.vaxis.registration.fhir;

import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/** The vaccine: what it is against in {@code vaccineCode}, which one it was in the extension of the profile. */
@Component
class ProductWriter {

    private final Products products;

    ProductWriter(Products products) {
        this.products = products;
    }

    void write(DoseRecord record, Immunization to) {
        Vaccine vaccine = record.vaccine();
        Optional<Product> product = products.find(vaccine.product());
        to.getVaccineCode()
                .addCoding()
                .setSystem(Canonical.SNOMED)
                .setVersion(Canonical.SNOMED_BELGIUM)
                .setCode(product.map(Product::snomed).orElse(Canonical.AGAINST_COVID));
        Extension given = to.addExtension();
        given.setUrl(Canonical.PRODUCT);
        UnitNumber unit = vaccine.unit();
        if (unit != null) {
            to.addContained(unit(unit, vaccine));
            given.addExtension("reference", new Reference("#product"));
        }
        product.ifPresent(known -> given.addExtension("coded", coded(known, record.given())));
        if (vaccine.lot().isTold()) {
            given.addExtension("lotNumber", new StringType(vaccine.lot().value()));
        }
        LocalDate expires = vaccine.expires();
        if (expires != null) {
            given.addExtension("expirationDate", new DateType(expires.toString()));
        }
    }

    private static Medication unit(UnitNumber unit, Vaccine vaccine) {
        Medication medication = new Medication();
        medication.setId("product");
        medication.addIdentifier(Identifiers.of(Canonical.UNIT, unit.value()));
        medication.getBatch().setLotNumber(vaccine.lot().value());
        return medication;
    }

    private static CodeableConcept coded(Product product, LocalDate given) {
        CodeableConcept coded = new CodeableConcept().setText(product.brand());
        coded.addCoding().setSystem(Canonical.CNK).setCode(product.cnk().value());
        product.atcOn(given)
                .ifPresent(code -> coded.addCoding()
                        .setSystem(Canonical.ATC)
                        .setVersion(String.valueOf(given.getYear()))
                        .setCode(code));
        return coded;
    }
}
