package be.vaxis.reservation.web;

import static java.util.stream.Collectors.groupingBy;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competences;
import be.vaxis.reservation.competence.Competences.Start;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.handover.Change;
import be.vaxis.reservation.handover.Changes;
import be.vaxis.reservation.handover.Previews;
import be.vaxis.reservation.planning.CentreUnknown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts competences into words: each centre with what it serves now and what it will serve. */
@Component
class Areas {

    /**
     * @param turns in order of the day
     * @param codes that it serves now or later
     */
    record Area(String centre, List<Turn> turns, Set<PostalCode> codes) {}

    /**
     * @param postalCodes with commas between them
     * @param waiting whether people are still to be received elsewhere
     */
    record Turn(LocalDate from, String postalCodes, boolean waiting) {}

    /** @param left how many bookings are still to be carried out or handed over */
    record ChangeLine(Change change, String centre, int left) {}

    private final Competences competences;
    private final Directory directory;
    private final Changes changes;
    private final Previews previews;
    private final Clock clock;

    Areas(Competences competences, Directory directory, Changes changes, Previews previews, Clock clock) {
        this.competences = competences;
        this.directory = directory;
        this.changes = changes;
        this.previews = previews;
        this.clock = clock;
    }

    List<Area> all() {
        var today = BelgianTime.dateOf(clock.instant());
        var starts = competences.all();
        var byCentre = IntStream.range(0, starts.size())
                .filter(i -> i + 1 == starts.size()
                        || !starts.get(i + 1).postalCode().equals(starts.get(i).postalCode())
                        || starts.get(i + 1).from().isAfter(today))
                .mapToObj(starts::get)
                .collect(groupingBy(Start::centre));
        return directory.all().stream()
                .map(centre -> area(centre, byCentre.getOrDefault(centre.centre(), List.of())))
                .toList();
    }

    private static Area area(CentreView centre, List<Start> starts) {
        return new Area(
                centre.name(),
                turns(starts),
                starts.stream().map(Start::postalCode).collect(Collectors.toSet()));
    }

    List<ChangeLine> changes() {
        return changes.latest().stream()
                .map(change -> new ChangeLine(change, nameOf(change.centre()), previews.left(change)))
                .toList();
    }

    /** @throws CentreUnknown when there is no such centre */
    CentreId known(CentreId centre) {
        return directory.find(centre).map(CentreView::centre).orElseThrow(() -> new CentreUnknown(centre));
    }

    String nameOf(CentreId centre) {
        return directory.find(centre).map(CentreView::name).orElse(centre.code());
    }

    private static List<Turn> turns(List<Start> starts) {
        return starts.stream().collect(groupingBy(Start::from, TreeMap::new, Collectors.toList())).entrySet().stream()
                .flatMap(it -> Stream.of(false, true).map(waiting -> turn(it.getKey(), it.getValue(), waiting)))
                .filter(turn -> !turn.postalCodes().isEmpty())
                .toList();
    }

    private static Turn turn(LocalDate from, List<Start> starts, boolean waiting) {
        var postalCodes = starts.stream()
                .filter(start -> start.waiting() == waiting)
                .map(Start::postalCode)
                .map(PostalCode::value)
                .collect(Collectors.joining(", "));
        return new Turn(from, postalCodes, waiting);
    }
}
