package be.vaxis.pharmacovigilance.signal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Finds where a smooth function is least, without its slope. Started again from where it stopped, until that gains nothing:
 * a simplex that collapsed is not mistaken for a valley.
 *
 * <p>Dutch: <i>simplexmethode</i>. Source: Nelder and Mead 1965.
 */
final class Simplex {

    private static final int ROUNDS = 20;
    private static final int STEPS = 2_000;
    private static final double ENOUGH = 1e-9;

    private final ToDoubleFunction<double[]> function;
    private Point[] points = {};

    private Simplex(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    static double[] least(ToDoubleFunction<double[]> function, double[] start) {
        var simplex = new Simplex(function);
        var best = simplex.point(start);
        for (var round = 0; round < ROUNDS; round++) {
            var found = simplex.from(best.at);
            var gain = best.value - found.value;
            best = gain > 0 ? found : best;
            if (gain <= ENOUGH * (1 + Math.abs(best.value))) {
                break;
            }
        }
        return best.at;
    }

    private Point from(double[] start) {
        points = new Point[start.length + 1];
        points[start.length] = point(start);
        for (var i = 0; i < start.length; i++) {
            var corner = start.clone();
            corner[i] += 0.5;
            points[i] = point(corner);
        }
        for (var step = 0; step < STEPS; step++) {
            Arrays.sort(points, Comparator.comparingDouble(Point::value));
            if (worst().value - points[0].value <= ENOUGH * (1 + Math.abs(points[0].value))) {
                break;
            }
            step();
        }
        Arrays.sort(points, Comparator.comparingDouble(Point::value));
        return points[0];
    }

    private void step() {
        var centre = centre();
        var mirrored = along(centre, -1);
        if (mirrored.value < points[0].value) {
            var further = along(centre, -2);
            replaceWorst(further.value < mirrored.value ? further : mirrored);
        } else if (mirrored.value < points[points.length - 2].value) {
            replaceWorst(mirrored);
        } else {
            var nearer = along(centre, mirrored.value < worst().value ? -0.5 : 0.5);
            if (nearer.value < Math.min(mirrored.value, worst().value)) {
                replaceWorst(nearer);
            } else {
                shrink();
            }
        }
    }

    private double[] centre() {
        var centre = new double[points.length - 1];
        for (var i = 0; i < points.length - 1; i++) {
            for (var j = 0; j < centre.length; j++) {
                centre[j] += points[i].at[j] / centre.length;
            }
        }
        return centre;
    }

    /** From the centre towards the worst point: 1 is the point itself, -1 its mirror image. */
    private Point along(double[] centre, double share) {
        var at = new double[centre.length];
        for (var j = 0; j < at.length; j++) {
            at[j] = centre[j] + share * (worst().at[j] - centre[j]);
        }
        return point(at);
    }

    private void shrink() {
        for (var i = 1; i < points.length; i++) {
            var at = points[i].at.clone();
            for (var j = 0; j < at.length; j++) {
                at[j] = (at[j] + points[0].at[j]) / 2;
            }
            points[i] = point(at);
        }
    }

    private Point worst() {
        return points[points.length - 1];
    }

    private void replaceWorst(Point point) {
        points[points.length - 1] = point;
    }

    private Point point(double[] at) {
        var value = function.applyAsDouble(at);
        return new Point(at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }

    private static final class Point {

        final double[] at;
        final double value;

        Point(double[] at, double value) {
            this.at = at;
            this.value = value;
        }

        double value() {
            return value;
        }
    }
}
