package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.util.List;

/** Nobody was vaccinated yet on that day; the year is probably mistyped. */
public final class GivenBeforeCampaign extends Rejection {

    private final LocalDate campaignFrom;

    GivenBeforeCampaign(LocalDate campaignFrom) {
        super(
                "registration:givenBeforeCampaign",
                422,
                "The first doses were given on " + campaignFrom + "; look at the date once more.");
        this.campaignFrom = campaignFrom;
    }

    @Override
    public List<Object> arguments() {
        return List.of(campaignFrom);
    }
}
