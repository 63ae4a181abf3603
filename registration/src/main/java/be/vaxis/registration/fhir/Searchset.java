package be.vaxis.registration.fhir;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Immunization;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Vaccinations as the answer to a search. Its links name no patient. */
@Component
class Searchset {

    private final Clock clock;

    Searchset(Clock clock) {
        this.clock = clock;
    }

    /** What was found from a place on; the caller adds the link to the next page. */
    Bundle page(List<Immunization> found, int from, int count) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.SEARCHSET);
        bundle.getMeta().setLastUpdated(Date.from(clock.instant()));
        bundle.setTotal(found.size());
        bundle.addLink().setRelation("self").setUrl(url("/Immunization/_search"));
        found.stream().skip(from).limit(count).forEach(vaccination -> {
            var entry = bundle.addEntry();
            entry.setFullUrl(url("/Immunization/" + vaccination.getIdPart()));
            entry.setResource(vaccination);
            entry.getSearch().setMode(SearchEntryMode.MATCH);
        });
        return bundle;
    }

    static String url(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/fhir" + path;
    }
}
