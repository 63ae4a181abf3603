package be.vaxis.infra.demo;

import be.vaxis.infra.clock.MovableClock;
import be.vaxis.kernel.access.Open;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the scenes of a demo: how far it is filled, and its clock. Exists in a demo only. */
@Controller
@Open
@RequestMapping("/demo")
@ConditionalOnProperty("vaxis.demo")
class DemoController {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Population population;
    private final MovableClock clock;

    DemoController(Population population, MovableClock clock) {
        this.population = population;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        ZonedDateTime now = clock.instant().atZone(BRUSSELS);
        model.addAttribute("now", now.toInstant());
        model.addAttribute("input", now.toLocalDateTime().withSecond(0).withNano(0));
        model.addAttribute("filled", population.filled());
        return "demo/demo";
    }

    /** Sets the clock to a moment in Brussels. */
    @PostMapping("/clock")
    String set(@RequestParam LocalDateTime moment) {
        clock.setTo(moment.atZone(BRUSSELS).toInstant());
        return "redirect:/demo";
    }

    /** Moves the clock on by whole days, at most a year. */
    @PostMapping("/clock/later")
    String later(@RequestParam int days) {
        clock.setTo(clock.instant()
                .atZone(BRUSSELS)
                .plusDays(Math.clamp(days, -366, 366))
                .toInstant());
        return "redirect:/demo";
    }

    /** To the next Monday, a minute before noon: the last minute in which a week can be planned. */
    @PostMapping("/clock/monday")
    String mondayBeforeNoon() {
        ZonedDateTime monday = clock.instant()
                .atZone(BRUSSELS)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(11, 59));
        clock.setTo(monday.toInstant());
        return "redirect:/demo";
    }

    @PostMapping("/clock/reset")
    String reset() {
        clock.reset();
        return "redirect:/demo";
    }
}
