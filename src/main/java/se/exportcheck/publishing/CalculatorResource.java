package se.exportcheck.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.deminimis.AidForecast;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Currency;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** How much aid of minor importance there is room for: anybody may count, and nothing is stored. */
@Path("/check/de-minimis")
class CalculatorResource {

    /** @param assumed the rate of the planned day is not known yet, and the latest is used */
    @CheckedTemplate(basePath = "publishing")
    record calculator(
            CalculatorForm form,
            @Nullable AidForecast forecast,
            boolean assumed,
            List<AidRegulation> regulations,
            List<Currency> currencies,
            FormErrors errors)
            implements TemplateInstance {}

    private final AidCalculator calculator;
    private final Clock clock;

    CalculatorResource(AidCalculator calculator, Clock clock) {
        this.calculator = calculator;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(CalculatorForm.blank(Stockholm.today(clock)), null, false, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(MultivaluedMap<String, String> fields) {
        var form = CalculatorForm.sent(fields);
        if (fields.containsKey("more")) {
            return Responses.page(page(form.withAnotherRow(), null, false, FormErrors.none()));
        }
        var answer = calculator.count(form.question());
        return answer.faults().isEmpty()
                ? Responses.page(page(form, answer.forecast(), answer.assumed(), FormErrors.none()))
                : Responses.invalid(page(form, null, false, form.errors(answer.faults())));
    }

    private static TemplateInstance page(
            CalculatorForm form, @Nullable AidForecast forecast, boolean assumed, FormErrors errors) {
        return new calculator(
                form, forecast, assumed, List.of(AidRegulation.values()), List.of(Currency.values()), errors);
    }
}
