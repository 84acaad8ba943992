package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.recoveries.LendingRate;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.companies.Entered;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The dated table of statens utlåningsränta, by which interest on a recovery is counted. No row is ever changed. */
@Path("/admin/lending-rates")
class LendingRateResource {

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "administering")
    record lendingRates(List<LendingRate> entered) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering")
    record newLendingRate(LendingRateForm form, FormErrors errors) implements TemplateInstance {}

    private final LendingRates rates;
    private final Administrators administrators;
    private final Validator validator;
    private final Words words;
    private final Clock clock;

    LendingRateResource(
            LendingRates rates, Administrators administrators, Validator validator, Words words, Clock clock) {
        this.rates = rates;
        this.administrators = administrators;
        this.validator = validator;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        administrators.demand();
        return new lendingRates(rates.entered(MOST));
    }

    @GET
    @Path("new")
    public TemplateInstance ask() {
        administrators.demand();
        return new newLendingRate(LendingRateForm.BLANK, FormErrors.none());
    }

    /** The same rate again changes nothing, whoever sends it. */
    @POST
    @Path("new")
    @Transactional
    public Response enter(@BeanParam LendingRateForm form) {
        var administrator = administrators.demand();
        var errors = form.check(
                FormErrors.of(validator.validate(form)),
                Stockholm.today(clock),
                words.bundle(LendingRateMessages.class));
        if (errors.any()) {
            return Responses.invalid(new newLendingRate(form, errors));
        }
        var day = form.from().date().orElseThrow();
        var percent = form.rate().orElseThrow();
        var known = rates.table().from().get(day);
        if (known == null || known.compareTo(percent) != 0) {
            var entered = new Entered(administrator.subject(), administrator.name(), clock.instant());
            rates.enter(day, percent, form.text(), entered);
        }
        return Responses.seeOther("/admin/lending-rates", new Flash("lending", "flashEntered"));
    }
}
