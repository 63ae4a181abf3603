package be.vaxis.reservation.area;

/** A point on the map of Belgium, in degrees. */
public record Spot(double latitude, double longitude) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double NARROWING = Math.cos(Math.toRadians(50.6)); // of a degree of longitude, in mid Belgium

    /** East of the meridian, in kilometres. */
    public double east() {
        return longitude * KILOMETRES_PER_DEGREE * NARROWING;
    }

    /** North of the equator, in kilometres. */
    public double north() {
        return latitude * KILOMETRES_PER_DEGREE;
    }

    /** As the crow flies; within Belgium right to about one in a hundred. */
    public double kilometresTo(Spot other) {
        return Math.hypot(east() - other.east(), north() - other.north());
    }
}
