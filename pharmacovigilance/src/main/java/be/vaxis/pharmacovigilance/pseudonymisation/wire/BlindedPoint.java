package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Travelling;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A point that tells nothing, since a random scalar lies on it.
 *
 * @param id drawn by who asks, and given back with the answer
 * @param crv always {@code P-521}
 * @param x base64
 * @param y base64
 * @param transitInfo the scalar of the service, sealed for the owner of the domain; absent where there is none
 */
@JsonInclude(Include.NON_NULL)
public record BlindedPoint(
        @NotNull @Size(min = 1, max = 64) String id,
        @NotNull @Pattern(regexp = "P-521") String crv,
        @NotNull @Size(min = 1, max = 120) String x,
        @NotNull @Size(min = 1, max = 120) String y,
        @Nullable @Size(max = 4096) String transitInfo) {

    private static final String CURVE = "P-521";

    public static BlindedPoint of(String id, Point point, @Nullable String transitInfo) {
        var base64 = Base64.getEncoder();
        return new BlindedPoint(
                id, CURVE, base64.encodeToString(point.x()), base64.encodeToString(point.y()), transitInfo);
    }

    public Point point() {
        if (!CURVE.equals(crv)) {
            throw new BlindedPointUnreadable();
        }
        return Point.of(coordinate(x), coordinate(y));
    }

    /** What may travel on, once the point is unblinded. */
    public Travelling with(Point unblinded) {
        if (transitInfo == null) {
            throw new BlindedPointUnreadable();
        }
        return new Travelling(unblinded, transitInfo);
    }

    private static byte[] coordinate(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            throw new BlindedPointUnreadable();
        }
    }

    @Override
    public String toString() {
        return "BlindedPoint[…]";
    }
}
