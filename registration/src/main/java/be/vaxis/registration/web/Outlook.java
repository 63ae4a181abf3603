package be.vaxis.registration.web;

import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Forecast;
import be.vaxis.registration.status.VaccinationFile;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The next dose as a page shows it.
 *
 * @param brands with which it may be given
 * @param tooEarly whether it may not be given today
 * @param overdue whether it should have been given before today
 */
record Outlook(Forecast forecast, String brands, boolean tooEarly, boolean overdue) {

    static Outlook of(VaccinationFile file, Products products, LocalDate today) {
        Forecast forecast = file.forecast(products, today);
        String brands = forecast.products().stream()
                .map(products::named)
                .map(Product::brand)
                .collect(Collectors.joining(", "));
        return new Outlook(forecast, brands, forecast.tooEarlyOn(today), forecast.overdueOn(today));
    }

    /** Whether the dose is one of a series that was begun, or on top of it: then its days are worth showing. */
    public boolean goesOn() {
        return forecast.due() && forecast.because() != Forecast.Because.FIRST_DOSE;
    }

    /** Whether a dose today would be one that is foreseen. */
    public boolean foreseenToday() {
        return forecast.due() && !tooEarly;
    }
}
