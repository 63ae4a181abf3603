package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** More were asked at once than the domain allows; a caller may split them. */
final class BatchTooLarge extends Rejection {

    private final int most;

    BatchTooLarge(int most) {
        super(
                "pharmacovigilance:pseudonymBatchTooLarge",
                400,
                "At most " + most + " may be asked at once; split them.");
        this.most = most;
    }

    @Override
    public List<Object> arguments() {
        return List.of(most);
    }
}
