package se.exportcheck.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.PublicAward;
import se.exportcheck.cases.PublicAwards;
import se.exportcheck.companies.Municipality;

/** The public register: who was granted a cheque, for what, and how much; a page a year. */
@Path("/awards")
class AwardsResource {

    private static final int PAGE = 50;

    /** An award with the name of its municipality. */
    record Line(PublicAward award, @Nullable String municipality) {

        static Line of(PublicAward award) {
            return new Line(award, municipalityOf(award).orElse(null));
        }
    }

    @CheckedTemplate(basePath = "publishing")
    record awards(
            int year,
            PublicAwards.@Nullable Year total,
            List<Line> lines,
            @Nullable String next,
            List<PublicAwards.Year> years)
            implements TemplateInstance {}

    private final PublicAwards register;
    private final Clock clock;

    AwardsResource(PublicAwards register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GET
    public TemplateInstance latest() {
        var years = register.years();
        var year = years.stream()
                .map(PublicAwards.Year::year)
                .findFirst()
                .orElse(Stockholm.today(clock).getYear());
        return page(year, Optional.empty(), years);
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance ofYear(@RestPath int year, @RestQuery @Nullable String after) {
        return page(year, Optional.ofNullable(after).flatMap(PublicAward.Place::parse), register.years());
    }

    private TemplateInstance page(int year, Optional<PublicAward.Place> after, List<PublicAwards.Year> years) {
        var found = register.of(year, after, PAGE + 1);
        var lines = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE
                ? "/awards/%d?after=%s".formatted(year, lines.getLast().place())
                : null;
        var total = years.stream().filter(one -> one.year() == year).findFirst().orElse(null);
        return new awards(year, total, lines.stream().map(Line::of).toList(), next, years);
    }

    /** Its name when the cheque was decided. */
    static Optional<String> municipalityOf(PublicAward award) {
        return Optional.ofNullable(award.municipality())
                .flatMap(code -> Municipality.of(code, award.decidedOn()))
                .map(Municipality::name);
    }
}
