package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.hcert.signer.Certificates;
import be.vaxis.attestation.keys.KeyFile;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.trust.Listing;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.TrustSource;
import be.vaxis.attestation.trust.gateway.GatewayEntry;
import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import be.vaxis.attestation.trust.gateway.GatewayList;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The trust list of the European gateway. Source: certificates, section 2, Gateway. */
final class GatewaySource implements TrustSource {

    private static final int PAGE = 1_000;
    private static final int MOST_PAGES = 21;
    private static final TypeReference<List<GatewayEntry>> ENTRIES = new TypeReference<>() {};

    private final String name;
    private final GatewayAccess access;

    GatewaySource(String name, GatewayAccess access) {
        this.name = name;
        this.access = access;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Listing fetch() throws SourceRefused {
        GatewayList list = new GatewayList(Set.of(anchor()));
        try (ListLine line = new ListLine(access.patience(), own())) {
            return list.trusted(all(line, Type.CSCA), all(line, Type.UPLOAD), all(line, Type.DSC));
        }
    }

    /** A gateway that knows no pages answers with all it has, each time. */
    private List<GatewayEntry> all(ListLine line, Type type) throws SourceRefused {
        List<GatewayEntry> all = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            URI address = URI.create(access.baseUrl() + "/trustList/" + type + "?page=" + page + "&pagesize=" + PAGE);
            List<GatewayEntry> entries = line.get(address, ENTRIES);
            entries.removeIf(Objects::isNull);
            if (page > 0 && !entries.isEmpty() && entries.getFirst().equals(all.getFirst())) {
                return all;
            }
            all.addAll(entries);
            if (entries.size() != PAGE) {
                return all;
            }
        }
        throw new SourceRefused("too-long");
    }

    private X509Certificate anchor() throws SourceRefused {
        Path file = access.anchor();
        try {
            if (file != null) {
                return Certificates.read(Files.readAllBytes(file));
            }
        } catch (IOException | CertificateException unread) {
            // as if there were none
        }
        throw new SourceRefused("no-anchor");
    }

    private @Nullable SSLContext own() throws SourceRefused {
        Path file = access.keystore();
        if (file == null) {
            return null;
        }
        try (Password password = password()) {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyFile.read(file, password), password.chars());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (KeyRefused | GeneralSecurityException unread) {
            throw new SourceRefused("no-keystore");
        }
    }

    private Password password() throws KeyRefused {
        Path file = access.password();
        return file == null ? new Password(new char[0]) : Password.inFile(file);
    }
}
