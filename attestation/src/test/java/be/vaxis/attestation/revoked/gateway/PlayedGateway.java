package be.vaxis.attestation.revoked.gateway;

import be.vaxis.attestation.revocation.BatchJson.Line;
import be.vaxis.attestation.revocation.BatchJson.Page;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.SignedText;
import be.vaxis.attestation.trust.gateway.Uploader;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays the gateway in memory, in pages of two, and fails as it is told. */
public final class PlayedGateway implements RevocationGateway, RevocationLine {

    private static final int PAGE = 2;

    public final List<Line> lines = new ArrayList<>();
    public final Map<String, String> batches = new HashMap<>();
    public final List<String> asked = new ArrayList<>();
    public final Map<String, Set<X509Certificate>> trusted = new HashMap<>();
    public final Uploader ours = ExchangeFixtures.uploader();
    public Instant now = ExchangeFixtures.NOW;
    public @Nullable String away;
    public @Nullable String refuses;
    public boolean losesTheAnswer;

    /** Another country tells one. */
    public String told(String country, String signed) {
        String name = new UUID(7, lines.size()).toString();
        batches.put(name, signed);
        lines.add(new Line(name, country, now, false));
        return name;
    }

    public void takenBack(String name) {
        String country = lines.stream()
                .filter(line -> line.batchId().equals(name))
                .findFirst()
                .orElseThrow()
                .country();
        lines.removeIf(line -> line.batchId().equals(name));
        lines.add(new Line(name, country, now, true));
        batches.remove(name);
    }

    @Override
    public boolean used() {
        return true;
    }

    @Override
    public Optional<Uploader> uploader() {
        return Optional.of(ours);
    }

    @Override
    public RevocationLine connect() throws SourceRefused {
        return this;
    }

    @Override
    public Page list(Instant after) throws SourceRefused {
        call("list");
        List<Line> later = lines.stream()
                .filter(line -> line.date().isAfter(after))
                .sorted(Comparator.comparing(Line::date))
                .toList();
        return new Page(later.size() > PAGE, later.stream().limit(PAGE).toList());
    }

    @Override
    public Optional<String> fetch(String batch) throws SourceRefused {
        call("fetch");
        return Optional.ofNullable(batches.get(batch));
    }

    @Override
    public String upload(String signed) throws SourceRefused, BatchRefused {
        call("upload");
        refuse();
        String name = told("BE", signed);
        if (losesTheAnswer) {
            throw new SourceRefused("slow");
        }
        return name;
    }

    @Override
    public void delete(String signed) throws SourceRefused, BatchRefused {
        call("delete");
        refuse();
        String text = SignedText.read(signed).orElseThrow().text();
        takenBack(text.replaceAll(".*\"batchId\":\"([^\"]*)\".*", "$1"));
    }

    @Override
    public Map<String, Set<X509Certificate>> uploaders() throws SourceRefused {
        call("uploaders");
        return Map.copyOf(trusted);
    }

    @Override
    public void close() {}

    /** How often it was asked that. */
    public long times(String what) {
        return asked.stream().filter(what::equals).count();
    }

    private void call(String what) throws SourceRefused {
        asked.add(what);
        if (away != null) {
            throw new SourceRefused(away);
        }
    }

    private void refuse() throws BatchRefused {
        if (refuses != null) {
            throw new BatchRefused(refuses);
        }
    }
}
