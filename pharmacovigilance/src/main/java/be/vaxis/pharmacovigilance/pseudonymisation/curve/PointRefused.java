package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import be.vaxis.kernel.Rejection;

/** Bytes that are no point with which to reckon: an answer to one of these could betray a key. */
public final class PointRefused extends Rejection {

    private PointRefused(String name, String detail) {
        super("pharmacovigilance:" + name, 400, detail);
    }

    static PointRefused length() {
        return new PointRefused("pointLength", "A coordinate of P-521 has at most 66 bytes; a point 67 or 133.");
    }

    static PointRefused infinity() {
        return new PointRefused("pointAtInfinity", "The point at infinity is nobody.");
    }

    static PointRefused notOnCurve() {
        return new PointRefused("pointNotOnCurve", "This is no point of the curve P-521.");
    }

    /** It is a point, and no number of the agreed form was ever made into it: another buffer, or another key. */
    static PointRefused nothingEncoded() {
        return new PointRefused("pointEncodesNothing", "This point holds no value of the agreed form.");
    }
}
