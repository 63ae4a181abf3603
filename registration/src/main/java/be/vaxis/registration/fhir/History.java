package be.vaxis.registration.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Immunization;

/** The versions of one vaccination as FHIR answers them. */
final class History {

    private History() {}

    /** @param versions the newest first */
    static Bundle of(List<Immunization> versions) {
        Bundle bundle = page(versions);
        bundle.setTotal(versions.size());
        return bundle;
    }

    /** Of how many in all is not told. */
    static Bundle page(List<Immunization> versions) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.HISTORY);
        for (Immunization version : versions) {
            boolean first = "1".equals(version.getMeta().getVersionId());
            String address = "Immunization/" + version.getIdPart();
            var entry =
                    bundle.addEntry().setFullUrl(Searchset.url("/" + address)).setResource(version);
            entry.getRequest().setMethod(first ? HTTPVerb.POST : HTTPVerb.PUT).setUrl(first ? "Immunization" : address);
            entry.getResponse()
                    .setStatus(first ? "201" : "200")
                    .setEtag("W/\"" + version.getMeta().getVersionId() + "\"")
                    .setLastModified(version.getMeta().getLastUpdated());
        }
        return bundle;
    }
}
