package be.vaxis.attestation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Finds the square code in a picture. The picture is neither kept nor passed on. */
public interface CodePictures {

    /**
     * @param picture PNG or JPEG; of any other kind, too large or without a code it is empty
     * @return the text of the code
     */
    Optional<String> read(InputStream picture) throws IOException;
}
