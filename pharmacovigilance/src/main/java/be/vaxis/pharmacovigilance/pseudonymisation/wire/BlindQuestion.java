package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Points that are asked blindly: each with a random scalar of its own, which is taken off the answer again.
 *
 * <p>For whoever does not know the scalars, each of the points sent is as likely as any other of the curve.
 *
 * <p>Dutch: <i>verblinding</i>. Source: eHealth pseudonymisation service; the shape is that of RFC 9497.
 */
public final class BlindQuestion {

    /** An answer, unblinded. */
    public record Answer(Point point, BlindedPoint given) {}

    private final List<BlindedPoint> points = new ArrayList<>();
    private final List<Scalar> blinds = new ArrayList<>();
    private final SecureRandom random;

    public BlindQuestion(SecureRandom random) {
        this.random = random;
    }

    public void add(Point point, @Nullable String transitInfo) {
        var blind = Scalar.random(random);
        points.add(BlindedPoint.of(Integer.toString(points.size()), point.times(blind), transitInfo));
        blinds.add(blind);
    }

    /** Refused is a service that answers something else than was asked. */
    public List<Answer> ask(UnaryOperator<List<BlindedPoint>> service) {
        var given = service.apply(List.copyOf(points));
        if (given.size() != points.size()) {
            throw new AnswerRefused();
        }
        for (int at = 0; at < given.size(); at++) {
            if (!given.get(at).id().equals(points.get(at).id())) {
                throw new AnswerRefused();
            }
        }
        var unblinded = Point.each(
                given.stream().map(BlindedPoint::point).toList(),
                blinds.stream().map(Scalar::inverse).toList());
        return IntStream.range(0, given.size())
                .mapToObj(at -> new Answer(unblinded.get(at), given.get(at)))
                .toList();
    }
}
