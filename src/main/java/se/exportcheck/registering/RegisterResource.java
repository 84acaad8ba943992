package se.exportcheck.registering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.register.Register;
import se.exportcheck.web.FormErrors;

/** What is to be told to the register of aid, the most urgent first, and what has been (domain brief 5.2, R4). */
@Path("/register")
class RegisterResource {

    @CheckedTemplate(basePath = "registering")
    record register(QueuePage queue, Register.Counts counts, LocalDate today, boolean works, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registering")
    record done(DonePage queue) implements TemplateInstance {}

    private final RegisterDesk desk;
    private final Register entries;

    RegisterResource(RegisterDesk desk, Register entries) {
        this.desk = desk;
        this.entries = entries;
    }

    @GET
    public TemplateInstance open(@RestQuery @Nullable String after) {
        desk.demandReader();
        var cursor = Optional.ofNullable(after).flatMap(DueCursor::parse).orElse(DueCursor.START);
        return new register(
                QueuePage.of(entries, cursor),
                entries.counts(desk.today()),
                desk.today(),
                desk.works(),
                FormErrors.none());
    }

    @GET
    @Path("done")
    public TemplateInstance done(@RestQuery @Nullable Long before) {
        desk.demandReader();
        return new done(DonePage.of(entries, Objects.requireNonNullElse(before, Long.MAX_VALUE)));
    }
}
