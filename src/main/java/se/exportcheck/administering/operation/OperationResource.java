package se.exportcheck.administering.operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import se.exportcheck.administering.Administrators;

/** Is everything all right? Told in plain words, for an administrator who is no technician. */
@Path("/admin/operation")
class OperationResource {

    /**
     * @param wrong what somebody should look at
     * @param fine what is as it should be
     */
    @CheckedTemplate(basePath = "administering/operation")
    record operation(List<Vital> wrong, List<Vital> fine, Instant now) implements TemplateInstance {}

    private final Administrators administrators;
    private final Vitals vitals;

    OperationResource(Administrators administrators, Vitals vitals) {
        this.administrators = administrators;
        this.vitals = vitals;
    }

    @GET
    public TemplateInstance show() {
        administrators.demand();
        var now = vitals.now();
        var all = vitals.all();
        return new operation(
                all.stream().filter(vital -> vital.isWrong(now)).toList(),
                all.stream().filter(vital -> !vital.isWrong(now)).toList(),
                now);
    }
}
