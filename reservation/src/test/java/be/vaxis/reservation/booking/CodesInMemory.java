package be.vaxis.reservation.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.code.Terms;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** The codes that may be used, without a database; a rollback takes back what was noted. */
public record CodesInMemory(Map<CodeDigest, Terms> codes, Set<CodeDigest> declined) implements BookableCodes {

    public CodesInMemory(Map<CodeDigest, Terms> codes) {
        this(codes, ConcurrentHashMap.newKeySet());
    }

    @Override
    public Optional<Terms> terms(CodeDigest code) {
        return Optional.ofNullable(codes.get(code)).filter(terms -> !declined.contains(code));
    }

    @Override
    public Optional<Terms> termsForBooking(CodeDigest code) {
        return terms(code);
    }

    @Override
    public Map<CodeDigest, Terms> termsForBooking(Collection<CodeDigest> asked) {
        var found = new HashMap<CodeDigest, Terms>();
        asked.forEach(code -> terms(code).ifPresent(terms -> found.put(code, terms)));
        return found;
    }

    @Override
    public Optional<CodeDigest> codeOf(PersonId person) {
        return Optional.empty();
    }

    @Override
    public Optional<PersonId> holderOf(CodeDigest code) {
        return Optional.of(new PersonId(UUID.nameUUIDFromBytes(code.value().getBytes(UTF_8))));
    }

    /** Those of whom a test says so by the practice's word: everybody has one name and one code here. */
    @Override
    public List<CodeDigest> closeOthers(CodeDigest ownName) {
        return codes.keySet().stream().filter(code -> !code.equals(ownName)).toList();
    }

    @Override
    public void expect(CodeDigest ownName, @Nullable Instant until) {
        closeOthers(ownName)
                .forEach(code -> codes.computeIfPresent(
                        code,
                        (same, terms) -> new Terms(
                                terms.competence(),
                                terms.doses(),
                                terms.minimalDays(),
                                terms.maximalDays(),
                                terms.from(),
                                terms.until(),
                                null,
                                until)));
    }

    @Override
    public boolean isDeclined(CodeDigest code) {
        return declined.contains(code);
    }

    @Override
    public void decline(CodeDigest code) {
        if (declined.add(code)) {
            CurrentUnitOfWork.ifStarted(unit -> unit.onRollback(it -> declined.remove(code)));
        }
    }

    @Override
    public void takeBackDecline(CodeDigest code) {
        if (declined.remove(code)) {
            CurrentUnitOfWork.ifStarted(unit -> unit.onRollback(it -> declined.add(code)));
        }
    }
}
