package be.vaxis.registration.fhir;

import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Doses as the answer to a search. Its links name no patient. */
@Component
class Searchset {

    private final ImmunizationWriter writer;
    private final Clock clock;

    Searchset(ImmunizationWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    static List<NumberedDose> found(VaccinationFile file, SearchedStatus status) {
        return file.doses().stream()
                .filter(dose -> status.includes(dose.record()))
                .toList();
    }

    /** The doses from a place on; the caller adds the link to the next page. */
    Bundle page(List<NumberedDose> found, int from, int count) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.SEARCHSET);
        bundle.getMeta().setLastUpdated(Date.from(clock.instant()));
        bundle.setTotal(found.size());
        bundle.addLink().setRelation("self").setUrl(url("/Immunization/_search"));
        found.stream().skip(from).limit(count).forEach(dose -> {
            var entry = bundle.addEntry();
            entry.setFullUrl(url("/Immunization/" + dose.record().dose().value()));
            entry.setResource(writer.write(dose));
            entry.getSearch().setMode(SearchEntryMode.MATCH);
        });
        return bundle;
    }

    static String url(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/fhir" + path;
    }
}
