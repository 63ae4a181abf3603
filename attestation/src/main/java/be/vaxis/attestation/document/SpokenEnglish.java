package be.vaxis.attestation.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Tells screen readers what is English in a document of another language: the layout engine does not write the
 * {@code lang} of a part, so our pages put English, and nothing else, in spans. Source: ISO 14289-1, clause 7.2.
 */
final class SpokenEnglish {

    private static final int DEEPEST = 40;

    private SpokenEnglish() {}

    static void mark(PDDocument document) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            mark(root, 0);
        }
    }

    private static void mark(PDStructureNode node, int depth) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && depth < DEEPEST) {
                if (StandardStructureTypes.SPAN.equals(element.getStructureType())) {
                    element.setLanguage("en");
                }
                mark(element, depth + 1);
            }
        }
    }
}
