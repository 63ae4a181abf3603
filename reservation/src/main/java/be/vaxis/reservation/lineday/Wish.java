package be.vaxis.reservation.lineday;

import be.vaxis.kernel.CodeDigest;
import java.util.List;

/** A place at each of these moments. */
public record Wish(CodeDigest holder, List<Moment> moments) {}
