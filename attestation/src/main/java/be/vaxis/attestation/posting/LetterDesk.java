package be.vaxis.attestation.posting;

import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.desk.FoundRecord;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes it in that somebody wants their certificates by post. Who asks is logged by who calls this. */
@Component
public class LetterDesk {

    private final Holders holders;
    private final CertificateDesk desk;
    private final LetterRows rows;
    private final PostingSettings settings;
    private final FreshIds ids;
    private final Clock clock;

    LetterDesk(
            Holders holders,
            CertificateDesk desk,
            LetterRows rows,
            PostingSettings settings,
            FreshIds ids,
            Clock clock) {
        this.holders = holders;
        this.desk = desk;
        this.rows = rows;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The latest few letters of a person, newest first. */
    public List<CertificateLetter> of(PersonId person) {
        return rows.of(person);
    }

    /** What keeps a letter from being asked for now; empty when nothing does. */
    public Optional<Hindrance> hindrance(PersonId person) {
        return hindrance(person, clock.instant());
    }

    private Optional<Hindrance> hindrance(PersonId person, Instant now) {
        if (holders.postal(person).isEmpty()) {
            return Optional.of(Hindrance.NO_ADDRESS);
        }
        if (certifiable(person).isEmpty()) {
            return Optional.of(Hindrance.NOTHING_TO_POST);
        }
        return rows.inWeekBefore(person, now) < settings.perWeek()
                ? Optional.empty()
                : Optional.of(Hindrance.TOO_MANY_LETTERS);
    }

    /**
     * Makes all certificates that can be made, and has them posted. Asked again while a letter is on its way, nothing happens.
     *
     * <p>Refuses with {@code noAddress}, {@code nothingToPost} or {@code tooManyLetters}.
     */
    public void ask(PersonId person) {
        if (rows.of(person).stream().anyMatch(CertificateLetter::open)) {
            return;
        }
        Instant now = clock.instant();
        hindrance(person, now).ifPresent(hindrance -> {
            throw new NotPosted(hindrance);
        });
        certifiable(person).forEach(record -> desk.make(person, record.record()));
        rows.ask(ids.next(), person, now);
    }

    private List<FoundRecord> certifiable(PersonId person) {
        return desk.found(person).stream()
                .filter(record -> record.lacks().isEmpty())
                .limit(EnvelopeFiller.MOST)
                .toList();
    }
}
