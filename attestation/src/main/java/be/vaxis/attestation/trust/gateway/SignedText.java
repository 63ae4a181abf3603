package be.vaxis.attestation.trust.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** A text that came through the gateway, and who signed it. Whether that is who it should be is for others to say. */
public record SignedText(String text, X509Certificate signer) {

    private static final int LONGEST = 400_000;

    /**
     * Empty when it is no CMS with one signature, its certificate and a text, or when the signature is not good.
     *
     * @param base64 with line ends or without
     */
    public static Optional<SignedText> read(String base64) {
        if (base64.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            var content = new CMSSignedData(bytes).getSignedContent();
            if (content == null || !(content.getContent() instanceof byte[] text)) {
                return Optional.empty();
            }
            return Countersignature.signer(bytes, text).map(signer -> new SignedText(new String(text, UTF_8), signer));
        } catch (CMSException | RuntimeException malformed) {
            return Optional.empty(); // Bouncy Castle tells of malformed bytes in many ways
        }
    }
}
