package be.vaxis.infra.parties.arrivals;

/**
 * A file that came with a message: an attachment, the pages of a letter. Dutch: <i>bijlage</i>.
 *
 * @param mediaType with its parameters, as it came
 */
public record ArrivedFile(String name, String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "file of " + content.length + " bytes";
    }
}
