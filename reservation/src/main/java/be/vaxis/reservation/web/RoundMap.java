package be.vaxis.reservation.web;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.area.Gazetteer;
import be.vaxis.reservation.area.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A drawing of a round from postal code to postal code, for the {@code svg} of the page; no street is looked up anywhere.
 *
 * @param width and height of the drawing, in its own units
 * @param dots the other postal codes around
 * @param way the points of the line from the centre and back, as {@code x,y x,y}
 * @param kilometres as the crow flies, rounded; 0 for less than one
 */
record RoundMap(int width, int height, List<Dot> dots, Dot start, String way, List<Mark> marks, long kilometres) {

    private static final int WIDTH = 400;
    private static final int LOWEST = 160;
    private static final int HIGHEST = 400;
    private static final double MARGIN = 34;
    private static final double LEAST_WIDE = 10; // kilometres, so that places around are seen
    private static final double LEAST_HIGH = 7;
    private static final int SQUARE = 6; // half of the sign of the centre
    private static final int HEIGHT = 18; // of a sign of visits
    private static final int CHARACTER = 7;

    /** A place without a visit. */
    record Dot(int x, int y, String label) {}

    /**
     * The visits of one postal code.
     *
     * @param numbers of the visits in the round, such as {@code 1–3, 7}
     * @param half of the width of the sign
     */
    record Mark(int x, int y, String numbers, String place, int half) {

        /** The same, so many units lower or higher that it hides none of the others. */
        Mark clearOf(List<Mark> others, int step) {
            return others.stream()
                    .filter(other -> Math.abs(x - other.x) < half + other.half && Math.abs(y - other.y) < HEIGHT)
                    .findFirst()
                    .map(other -> new Mark(x, other.y + step, numbers, place, half).clearOf(others, step))
                    .orElse(this);
        }
    }

    /** @param visits the postal code of each visit, in order */
    static RoundMap of(PostalCode centre, List<PostalCode> visits, Collection<PostalCode> area) {
        var paper = Paper.around(Stream.concat(Stream.of(centre), visits.stream())
                .map(RoundMap::spot)
                .toList());
        var numbers = new LinkedHashMap<PostalCode, List<Integer>>();
        for (int i = 0; i < visits.size(); i++) {
            numbers.computeIfAbsent(visits.get(i), any -> new ArrayList<>()).add(i + 1);
        }
        var start = paper.dot(centre, "");
        var way = Stream.of(Stream.of(centre), visits.stream(), Stream.of(centre))
                .flatMap(it -> it)
                .toList();
        return new RoundMap(
                WIDTH,
                paper.height(),
                area.stream()
                        .filter(code -> !numbers.containsKey(code) && !code.equals(centre))
                        .map(code -> paper.dot(code, code.value()))
                        .filter(paper::shows)
                        .toList(),
                start,
                way.stream()
                        .map(code -> paper.dot(code, ""))
                        .map(dot -> dot.x() + "," + dot.y())
                        .collect(Collectors.joining(" ")),
                apart(start, paper, numbers),
                length(way) < 1 ? 0 : Math.round(length(way)));
    }

    /** No sign hides another one or that of the centre. */
    private static List<Mark> apart(Dot start, Paper paper, Map<PostalCode, List<Integer>> numbers) {
        var signs = new ArrayList<>(List.of(new Mark(start.x(), start.y(), "", "", SQUARE)));
        for (var visits : numbers.entrySet()) {
            var mark = paper.mark(visits);
            signs.add(mark.clearOf(signs, mark.y() < paper.height() / 2 ? HEIGHT + 2 : -HEIGHT - 2));
        }
        return List.copyOf(signs.subList(1, signs.size()));
    }

    private static double length(List<PostalCode> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += spot(way.get(i - 1)).kilometresTo(spot(way.get(i)));
        }
        return length;
    }

    /** {@code 1, 2, 3, 7} as {@code 1–3, 7}. */
    static String ranges(List<Integer> numbers) {
        var ranges = new ArrayList<String>();
        for (int i = 0; i < numbers.size(); i++) {
            int from = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            ranges.add(from == i ? numbers.get(i).toString() : numbers.get(from) + "–" + numbers.get(i));
        }
        return String.join(", ", ranges);
    }

    private static Spot spot(PostalCode code) {
        return Gazetteer.BELGIUM.spot(code);
    }

    private static String place(PostalCode code) {
        return Gazetteer.BELGIUM.name(code).map(name -> code + " " + name).orElse(code.value());
    }

    /** From kilometres to units of the drawing, north upwards. */
    private record Paper(double west, double north, double unitsPerKilometre, int height) {

        static Paper around(List<Spot> spots) {
            var east = spots.stream().mapToDouble(Spot::east).summaryStatistics();
            var north = spots.stream().mapToDouble(Spot::north).summaryStatistics();
            double wide = Math.max(LEAST_WIDE, east.getMax() - east.getMin());
            double high = Math.max(LEAST_HIGH, north.getMax() - north.getMin());
            double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / high);
            int height = Math.clamp(Math.round(high * scale + 2 * MARGIN), LOWEST, HIGHEST);
            double middleEast = (east.getMax() + east.getMin()) / 2;
            double middleNorth = (north.getMax() + north.getMin()) / 2;
            return new Paper(middleEast - WIDTH / 2.0 / scale, middleNorth + height / 2.0 / scale, scale, height);
        }

        Dot dot(PostalCode code, String label) {
            var spot = spot(code);
            return new Dot(
                    (int) Math.round((spot.east() - west) * unitsPerKilometre),
                    (int) Math.round((north - spot.north()) * unitsPerKilometre),
                    label);
        }

        boolean shows(Dot dot) {
            return dot.x() > 0 && dot.x() < WIDTH - MARGIN && dot.y() > 0 && dot.y() < height;
        }

        Mark mark(Map.Entry<PostalCode, List<Integer>> visits) {
            var dot = dot(visits.getKey(), "");
            var numbers = ranges(visits.getValue());
            return new Mark(dot.x(), dot.y(), numbers, place(visits.getKey()), 7 + numbers.length() * CHARACTER / 2);
        }
    }
}
