package be.vaxis.infra.problem;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Open;
import be.vaxis.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Endpoints that refuse in every way. Tests of the whole do not find them. */
@TestComponent
@Controller
@Open
class Refusing {

    record Dose(
            @NotNull Insz person,
            @NotNull LocalDate day,
            @Size(max = 3) String lot,
            @Max(9) int number) {}

    record Batch(@NotNull LocalTime slot, @Valid List<Dose> doses) {}

    record Search(
            @NotNull VaccinationCode code,
            @Nullable @Min(1) @Max(12) Integer weeks) {}

    static final class SlotFull extends Rejection {
        SlotFull() {
            super("test:slotFull", "No place is left at 09:00; choose another slot.");
        }
    }

    @PostMapping("/api/v1/test/doses")
    @ResponseBody
    String register(@Valid @RequestBody Batch batch) {
        return "registered " + batch.doses().size();
    }

    @PostMapping("/api/v1/test/searches")
    @ResponseBody
    String search(@Valid @RequestBody Search search) {
        return "searched " + search.weeks();
    }

    @GetMapping("/api/v1/test/days/{day}")
    @ResponseBody
    String day(@PathVariable LocalDate day, @RequestParam @Max(5) int line) {
        return day + "/" + line;
    }

    @GetMapping({"/api/v1/test/full", "/test/full"})
    @ResponseBody
    String full() {
        throw new SlotFull();
    }

    @GetMapping("/api/v1/test/full-command")
    @ResponseBody
    CompletableFuture<String> fullBehindTheCommandBus() {
        return CompletableFuture.failedFuture(new CommandExecutionException("failed", new SlotFull()));
    }

    @GetMapping("/api/v1/test/conflict")
    @ResponseBody
    String conflict() {
        throw new ConcurrencyException("two at once");
    }

    @GetMapping({"/api/v1/test/broken", "/test/broken"})
    @ResponseBody
    String broken() {
        throw new IllegalStateException("secret 85073003328");
    }

    @GetMapping({"/api/v1/test/away", "/test/away"})
    @ResponseBody
    String away() {
        throw new CannotCreateTransactionException("no connection to db.example", new SQLException("refused", "08001"));
    }

    @GetMapping({"/api/v1/test/status", "/test/status"})
    @Needs(Permission.QUERY_STATUS)
    @ResponseBody
    String status(Caller caller) {
        return "asked by " + caller.name();
    }
}
