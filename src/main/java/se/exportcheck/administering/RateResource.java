package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.Entered;
import se.exportcheck.deminimis.AidWindow;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.deminimis.ExchangeRates;
import se.exportcheck.deminimis.PublishedRate;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.schemes.SchemeVersions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The rates of the euro that aid in kronor is counted by: what has been entered, and one more. None is ever changed. */
@Path("/admin/rates")
class RateResource {

    private static final int PAGE = 50;

    /** @param missing sources whose rate of today is not entered though a scheme counts by it */
    @CheckedTemplate(basePath = "administering")
    record rates(List<PublishedRate> entered, @Nullable String next, List<RateSource> missing, LocalDate today)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering")
    record newRate(RateForm form, List<RateSource> sources, FormErrors errors) implements TemplateInstance {}

    private final ExchangeRates rates;
    private final SchemeVersions schemes;
    private final Administrators administrators;
    private final Words words;
    private final Clock clock;

    RateResource(ExchangeRates rates, SchemeVersions schemes, Administrators administrators, Words words, Clock clock) {
        this.rates = rates;
        this.schemes = schemes;
        this.administrators = administrators;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable Long before) {
        administrators.demand();
        var found = rates.entered(Objects.requireNonNullElse(before, Long.MAX_VALUE), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var next =
                found.size() > PAGE ? "/admin/rates?before=" + shown.getLast().id() : null;
        return new rates(shown, next, missing(), today());
    }

    @GET
    @Path("new")
    public TemplateInstance ask() {
        administrators.demand();
        return page(RateForm.blank(), FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response enter(@BeanParam RateForm form) {
        var administrator = administrators.demand();
        var errors = form.errors(today(), messages());
        if (errors.any()) {
            return Responses.invalid(page(form, errors));
        }
        rates.hold();
        var rate = form.toRate();
        var stands = Optional.ofNullable(rates.on(List.of(rate.date())).get(ExchangeRates.Day.of(rate)));
        if (stands.filter(rate::equals).isPresent()) {
            return Responses.seeOther("/admin/rates", new Flash("rates", "flashUnchanged"));
        }
        if (stands.isPresent() && !form.isCorrection()) {
            return Responses.invalid(page(form, knownOtherwise(stands.get())));
        }
        rates.enter(rate, new Entered(administrator.subject(), administrator.name(), clock.instant()));
        return Responses.seeOther("/admin/rates", new Flash("rates", "flashEntered"));
    }

    private FormErrors knownOtherwise(ExchangeRate stands) {
        return FormErrors.none()
                .with("replaces", messages().knownOtherwise(stands.kronor().toPlainString()));
    }

    private List<RateSource> missing() {
        return schemes.latest().stream()
                .map(SchemeVersion::rateSource)
                .distinct()
                .filter(source ->
                        rates.within(AidWindow.of(today()), source).of(today()).isEmpty())
                .toList();
    }

    private static TemplateInstance page(RateForm form, FormErrors errors) {
        return new newRate(form, List.of(RateSource.values()), errors);
    }

    private RateMessages messages() {
        return words.bundle(RateMessages.class);
    }

    private LocalDate today() {
        return Stockholm.today(clock);
    }
}
