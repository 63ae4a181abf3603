package be.vaxis.attestation.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What the tags of a file tell of its pictures and its parts in another language. */
final class Tags {

    private Tags() {}

    static List<String> of(PDDocument document) {
        var told = new ArrayList<String>();
        tell(document.getDocumentCatalog().getStructureTreeRoot(), told);
        return told;
    }

    private static void tell(PDStructureNode node, List<String> told) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    told.add(element.getStructureType() + ": " + element.getAlternateDescription());
                }
                if (element.getStructureType().equals("Span")) {
                    told.add("Span in " + element.getLanguage());
                }
                tell(element, told);
            }
        }
    }
}
