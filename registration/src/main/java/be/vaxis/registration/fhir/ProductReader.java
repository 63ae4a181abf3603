package be.vaxis.registration.fhir;

import be.vaxis.kernel.Cnk;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.springframework.stereotype.Component;

/** Which vaccine a resource is about: by the parts of the product extension, or by the medication it refers to. */
@Component
class ProductReader {

    private static final String PRODUCT = "Immunization.extension('" + Canonical.PRODUCT + "')";
    private static final String LOT = PRODUCT + ".extension('lotNumber')";
    private static final String UNIT = PRODUCT + ".extension('reference')";

    private final Products products;

    ProductReader(Products products) {
        this.products = products;
    }

    /** @param elsewhere whether it was given in another country, so that its lot need not be known */
    Optional<Vaccine> read(Immunization sent, boolean elsewhere, Reading reading) {
        Extension given = sent.hasExtension(Canonical.PRODUCT)
                ? sent.getExtensionByUrl(Canonical.PRODUCT)
                : new Extension(Canonical.PRODUCT);
        Medication medication = part(given, "reference", Reference.class)
                .map(Reference::getResource)
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .orElseGet(Medication::new);
        Optional<Product> product = reading.required(
                PRODUCT, reading.word(PRODUCT, () -> coded(given, medication).map(this::product)));
        Optional<LotNumber> told = reading.word(
                LOT, () -> lot(given, medication).map(LotNumber::parse).filter(LotNumber::isTold));
        Optional<LotNumber> lot =
                elsewhere ? told.or(() -> Optional.of(LotNumber.NOT_TOLD)) : reading.required(LOT, told);
        Optional<UnitNumber> unit = reading.word(UNIT, () -> unit(medication).map(UnitNumber::parse));
        return product.flatMap(known -> lot.map(number -> new Vaccine(
                known.code(),
                number,
                unit.orElse(null),
                expires(given, medication).orElse(null))));
    }

    private Product product(CodeableConcept coded) {
        return code(coded, Canonical.CNK)
                .map(cnk -> products.withCnk(Cnk.parse(cnk)))
                .orElseGet(() -> products.withAtc(code(coded, Canonical.ATC).orElse("")));
    }

    private static Optional<CodeableConcept> coded(Extension given, Medication medication) {
        return part(given, "coded", CodeableConcept.class)
                .or(() -> Optional.of(medication.getCode()).filter(CodeableConcept::hasCoding));
    }

    private static Optional<String> lot(Extension given, Medication medication) {
        return part(given, "lotNumber", StringType.class)
                .map(StringType::getValue)
                .or(() -> Optional.ofNullable(medication.getBatch().getLotNumber()));
    }

    private static Optional<String> unit(Medication medication) {
        return medication.getIdentifier().stream()
                .filter(Identifier::hasValue)
                .map(Identifier::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> expires(Extension given, Medication medication) {
        return part(given, "expirationDate", DateType.class)
                .flatMap(Days::last)
                .or(() -> Days.last(medication.getBatch().getExpirationDateElement()));
    }

    private static Optional<String> code(CodeableConcept coded, String system) {
        return coded.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .filter(Coding::hasCode)
                .map(Coding::getCode)
                .findFirst();
    }

    private static <T extends Type> Optional<T> part(Extension extension, String url, Class<T> type) {
        return Optional.ofNullable(extension.getExtensionByUrl(url))
                .map(Extension::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
