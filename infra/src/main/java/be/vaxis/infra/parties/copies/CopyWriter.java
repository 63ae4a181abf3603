package be.vaxis.infra.parties.copies;

import be.vaxis.kernel.Cnk;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.copy.CopiedVaccine;
import be.vaxis.registration.copy.Copy;
import be.vaxis.registration.copy.Copy.TestResultDose;
import be.vaxis.registration.copy.Copy.TracingStatus;
import be.vaxis.registration.copy.Copy.VaultDose;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.fhir.Canonical;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies as resources of FHIR R4: doses as BeVaccination 1.1. */
final class CopyWriter {

    private CopyWriter() {}

    static Map<String, Object> write(Copy copy) {
        return switch (copy) {
            case VaultDose dose -> vault(dose);
            case TestResultDose dose -> testResult(dose);
            case TracingStatus status -> StatusWriter.write(status);
        };
    }

    private static Map<String, Object> vault(VaultDose dose) {
        Map<String, Object> written = dose(dose, dose.given(), dose.recorded());
        List<Object> product = product(dose.vaccine(), dose.given());
        Map<String, Object> encounter = encounter(dose.place());
        written.put("contained", List.of(encounter));
        written.put("extension", extensions(dose.source(), product, dose.number(), dose.of()));
        common(written, dose.vaccine(), dose.vaccinator());
        return written;
    }

    private static Map<String, Object> testResult(TestResultDose dose) {
        Map<String, Object> written = dose(dose, dose.given(), dose.recorded());
        List<Object> product = product(dose.vaccine(), dose.given());
        List<Object> contained = new ArrayList<>(List.of(encounter(dose.place())));
        if (dose.expires() != null) {
            product.add(
                    Map.of("url", "expirationDate", "valueDate", dose.expires().toString()));
        }
        if (dose.unit() != null) {
            contained.add(Map.of(
                    "resourceType",
                    "Medication",
                    "id",
                    "product",
                    "identifier",
                    List.of(identifier(Canonical.UNIT, dose.unit().value())),
                    "batch",
                    Map.of("lotNumber", dose.vaccine().lot().value())));
            product.add(Map.of("url", "reference", "valueReference", Map.of("reference", "#product")));
        }
        if (dose.reaction() != null) {
            Map<String, Object> reaction =
                    new LinkedHashMap<>(Map.of("date", dose.given().toString()));
            dose.reaction().snomed().ifPresent(code -> {
                contained.add(Map.of(
                        "resourceType", "Observation",
                        "id", "reaction",
                        "status", "final",
                        "code", Map.of("coding", List.of(snomed(code)))));
                reaction.put("detail", Map.of("reference", "#reaction"));
            });
            written.put("reaction", List.of(reaction));
        }
        written.put("contained", contained);
        written.put("extension", extensions(dose.source(), product, dose.number(), dose.of()));
        common(written, dose.vaccine(), dose.vaccinator());
        return written;
    }

    private static Map<String, Object> dose(Copy copy, LocalDate given, Instant recorded) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("resourceType", "Immunization");
        written.put("meta", Map.of("profile", List.of(Canonical.VACCINATION)));
        written.put("identifier", List.of(identifier(Canonical.DOSE, copy.item().toString())));
        written.put("status", "completed");
        written.put(
                "patient",
                Map.of("identifier", identifier(Canonical.SSIN, copy.insz().value())));
        written.put("occurrenceDateTime", given.toString());
        written.put("recorded", recorded.toString());
        written.put("encounter", Map.of("reference", "#encounter"));
        return written;
    }

    private static void common(Map<String, Object> to, CopiedVaccine vaccine, @Nullable Vaccinator vaccinator) {
        to.put("vaccineCode", Map.of("coding", List.of(snomed(vaccine.snomed()))));
        if (vaccinator != null) {
            identifier(vaccinator)
                    .ifPresent(who -> to.put("performer", List.of(Map.of("actor", Map.of("identifier", who)))));
        }
    }

    private static Optional<Map<String, Object>> identifier(Vaccinator vaccinator) {
        if (vaccinator.riziv() != null) {
            return Optional.of(
                    identifier(Canonical.NIHDI_PROFESSIONAL, vaccinator.riziv().value()));
        }
        return Optional.ofNullable(vaccinator.insz())
                .flatMap(Personal::value)
                .map(insz -> identifier(Canonical.SSIN, insz.value()));
    }

    private static List<Object> extensions(Place source, List<Object> product, int number, int of) {
        List<Object> extensions = new ArrayList<>();
        extensions.add(Map.of("url", Canonical.RECORDER, "valueReference", Map.of("identifier", identifier(source))));
        extensions.add(Map.of("url", Canonical.PRODUCT, "extension", product));
        if (number > 0) {
            extensions.add(Map.of(
                    "url",
                    Canonical.DOSE_NUMBER,
                    "extension",
                    List.of(
                            Map.of("url", "number", "valuePositiveInt", number),
                            Map.of("url", "of", "valuePositiveInt", of))));
        }
        return extensions;
    }

    private static List<Object> product(CopiedVaccine vaccine, LocalDate given) {
        List<Object> coding = new ArrayList<>();
        Cnk cnk = vaccine.cnk();
        if (cnk != null) {
            coding.add(Map.of("system", Canonical.CNK, "code", cnk.value()));
        }
        if (vaccine.atc() != null) {
            coding.add(
                    Map.of("system", Canonical.ATC, "version", String.valueOf(given.getYear()), "code", vaccine.atc()));
        }
        List<Object> product = new ArrayList<>();
        if (!coding.isEmpty()) {
            product.add(
                    Map.of("url", "coded", "valueCodeableConcept", Map.of("coding", coding, "text", vaccine.brand())));
        }
        if (vaccine.lot().isTold()) {
            product.add(Map.of("url", "lotNumber", "valueString", vaccine.lot().value()));
        }
        return product;
    }

    private static Map<String, Object> encounter(Place place) {
        return Map.of(
                "resourceType", "Encounter",
                "id", "encounter",
                "status", "finished",
                "class", Map.of("system", Canonical.ACT_CODE, "code", "AMB"),
                "serviceProvider", Map.of("identifier", identifier(place)));
    }

    private static Map<String, Object> snomed(String code) {
        return Map.of("system", Canonical.SNOMED, "version", Canonical.SNOMED_BELGIUM, "code", code);
    }

    private static Map<String, Object> identifier(Place place) {
        return switch (place.kind()) {
            case CENTRE -> identifier(Canonical.ORGANISATION, place.number());
            case RIZIV -> identifier(Canonical.NIHDI, place.number());
            case KBO -> identifier(Canonical.CBE, place.number());
            case CERTIFICATE, DOCUMENT -> identifier(Canonical.COUNTRY, place.number());
        };
    }

    static Map<String, Object> identifier(String system, String value) {
        return Map.of("system", system, "value", value);
    }
}
