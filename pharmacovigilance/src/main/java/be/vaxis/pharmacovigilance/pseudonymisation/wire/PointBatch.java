package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Several points that are asked at once; how many a domain allows, it says itself. */
public record PointBatch(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid BlindedPoint> inputs) {

    /** In the order in which they were asked. */
    public record Answered(List<BlindedPoint> outputs) {}
}
