package be.vaxis.attestation.trust.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.trust.Listing;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.TrustedSigner;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trust goes from the anchor over the authority of a country to its signers, and nowhere else. */
class GatewayListTest {

    GatewayFixtures anchor;
    GatewayFixtures authority;
    GatewayFixtures uploader;
    X509Certificate signer;

    @BeforeEach
    void a_country() throws Exception {
        anchor = GatewayFixtures.named("CN=Anchor,C=EU");
        authority = GatewayFixtures.named("CN=CSCA,C=LU");
        uploader = GatewayFixtures.named("CN=Upload,C=LU");
        signer = authority.issues("CN=DSC,C=LU");
    }

    @Test
    void a_signer_of_an_authority_that_the_anchor_knows_is_trusted() throws Exception {
        Listing listing = read(uploader.entry("LU", Type.DSC, signer));
        assertThat(listing.leftOut()).isZero();
        assertThat(listing.signers()).extracting(TrustedSigner::certificate).containsExactly(signer);
        assertThat(listing.signers()).extracting(TrustedSigner::country).containsExactly("LU");
    }

    @Test
    void a_signature_that_carries_what_it_signs_is_as_good() throws Exception {
        assertThat(read(uploader.entry("LU", Type.DSC, signer, signer.getEncoded(), true))
                        .signers())
                .hasSize(1);
    }

    @Test
    void under_another_anchor_the_whole_list_is_refused() throws Exception {
        GatewayFixtures other = GatewayFixtures.named("CN=Anchor,C=EU");
        GatewayList list = new GatewayList(Set.of(other.certificate()));
        assertThatThrownBy(() -> list.trusted(authorities(), uploaders(), List.of()))
                .isInstanceOfSatisfying(
                        SourceRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo("untrusted"));
    }

    @Test
    void a_signature_over_something_else_leaves_its_entry_out_and_no_other() throws Exception {
        X509Certificate second = authority.issues("CN=DSC 2,C=LU");
        for (boolean whole : new boolean[] {false, true}) {
            leftOut(
                    uploader.entry("LU", Type.DSC, signer, second.getEncoded(), whole),
                    uploader.entry("LU", Type.DSC, second));
        }
    }

    @Test
    void a_signature_of_which_a_bit_changed_leaves_it_out() throws Exception {
        GatewayEntry good = uploader.entry("LU", Type.DSC, signer);
        byte[] cms = Base64.getDecoder().decode(good.signature());
        byte[] signature = new CMSSignedData(cms)
                .getSignerInfos()
                .getSigners()
                .iterator()
                .next()
                .getSignature();
        String hexadecimal = HexFormat.of().formatHex(cms);
        int end = hexadecimal.indexOf(HexFormat.of().formatHex(signature)) / 2 + signature.length - 1;
        cms[end] ^= 1;
        String changed = Base64.getEncoder().encodeToString(cms);
        leftOut(
                new GatewayEntry("LU", "DSC", good.thumbprint(), changed, good.rawData()),
                uploader.entry("LU", Type.DSC, authority.issues("CN=DSC 2,C=LU")));
    }

    @Test
    void a_signature_of_somebody_else_leaves_it_out() throws Exception {
        GatewayFixtures stranger = GatewayFixtures.named("CN=Upload,C=LU");
        leftOut(stranger.entry("LU", Type.DSC, signer), uploader.entry("LU", Type.DSC, authority.issues("CN=DSC 2")));
    }

    @Test
    void a_certificate_of_another_authority_by_the_same_name_leaves_it_out() throws Exception {
        X509Certificate forged = GatewayFixtures.named("CN=CSCA,C=LU").issues("CN=DSC,C=LU");
        leftOut(uploader.entry("LU", Type.DSC, forged), uploader.entry("LU", Type.DSC, signer));
    }

    @Test
    void an_authority_vouches_for_its_own_country_only() throws Exception {
        GatewayFixtures other = GatewayFixtures.named("CN=CSCA,C=FR");
        GatewayFixtures otherUploader = GatewayFixtures.named("CN=Upload,C=FR");
        List<GatewayEntry> authorities = new ArrayList<>(authorities());
        authorities.add(anchor.entry("FR", Type.CSCA, other.certificate()));
        List<GatewayEntry> uploaders = new ArrayList<>(uploaders());
        uploaders.add(anchor.entry("FR", Type.UPLOAD, otherUploader.certificate()));
        Listing listing = new GatewayList(Set.of(anchor.certificate()))
                .trusted(
                        authorities,
                        uploaders,
                        List.of(
                                otherUploader.entry("FR", Type.DSC, signer),
                                otherUploader.entry("LU", Type.DSC, signer),
                                otherUploader.entry("FR", Type.DSC, other.issues("CN=DSC,C=FR"))));
        assertThat(listing.leftOut()).isEqualTo(2);
        assertThat(listing.signers()).extracting(TrustedSigner::country).containsExactly("FR");
    }

    @Test
    void an_entry_of_another_type_or_another_certificate_leaves_it_out() throws Exception {
        GatewayEntry good = uploader.entry("LU", Type.DSC, signer);
        GatewayEntry other = uploader.entry("LU", Type.DSC, authority.issues("CN=DSC 2,C=LU"));
        leftOut(uploader.entry("LU", Type.CSCA, signer), good);
        leftOut(new GatewayEntry("LU", "DSC", other.thumbprint(), good.signature(), good.rawData()), good);
    }

    @Test
    void what_cannot_be_read_leaves_it_out() throws Exception {
        GatewayEntry good = uploader.entry("LU", Type.DSC, signer);
        leftOut(new GatewayEntry(null, null, null, null, null), good);
        leftOut(new GatewayEntry("LU", "DSC", good.thumbprint(), "%%%", good.rawData()), good);
        leftOut(new GatewayEntry("LU", "DSC", good.thumbprint(), "AAAA", good.rawData()), good);
        leftOut(new GatewayEntry("LU", "DSC", good.thumbprint(), "A".repeat(65_540), good.rawData()), good);
    }

    private void leftOut(GatewayEntry bad, GatewayEntry good) throws Exception {
        Listing listing = read(bad, good);
        assertThat(listing.leftOut()).isEqualTo(1);
        assertThat(listing.signers()).hasSize(1);
    }

    private Listing read(GatewayEntry... signers) throws Exception {
        return new GatewayList(Set.of(anchor.certificate())).trusted(authorities(), uploaders(), List.of(signers));
    }

    private List<GatewayEntry> authorities() throws Exception {
        return List.of(anchor.entry("LU", Type.CSCA, authority.certificate()));
    }

    private List<GatewayEntry> uploaders() throws Exception {
        return List.of(anchor.entry("LU", Type.UPLOAD, uploader.certificate()));
    }
}
