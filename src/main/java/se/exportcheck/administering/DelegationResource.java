package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.people.DelegationRule;
import se.exportcheck.people.Post;
import se.exportcheck.people.Tenure;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Words;

/** The delegation order as it holds on a day. */
@Path("/admin/delegation")
class DelegationResource {

    /** A rule, with those who hold its post or stand in for the holder on the day. */
    record Row(DelegationRule rule, List<Tenure> holders) {}

    /** A post, and all who hold, have held and will hold it. */
    record Seat(Post post, List<Tenure> tenures) {}

    @CheckedTemplate(basePath = "administering")
    record delegation(
            DateInput on, LocalDate day, List<Row> inForce, List<Row> others, List<Seat> seats, FormErrors errors)
            implements TemplateInstance {}

    private final DelegationOrder order;
    private final Administrators administrators;
    private final Words words;
    private final Clock clock;

    DelegationResource(DelegationOrder order, Administrators administrators, Words words, Clock clock) {
        this.order = order;
        this.administrators = administrators;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String onDay,
            @RestQuery @Nullable String onMonth,
            @RestQuery @Nullable String onYear) {
        administrators.demand();
        var today = Stockholm.today(clock);
        var typed = new DateInput(onDay, onMonth, onYear);
        var errors = typed.isBlank() || typed.date().isPresent()
                ? FormErrors.none()
                : FormErrors.none()
                        .with("on", words.bundle(DelegationMessages.class).noSuchDay());
        return page(typed.isBlank() ? DateInput.of(today) : typed, typed.date().orElse(today), errors);
    }

    private TemplateInstance page(DateInput on, LocalDate day, FormErrors errors) {
        var tenures = order.tenures();
        var rows = order.rules().stream()
                .map(rule -> new Row(rule, holders(rule, tenures, day)))
                .toList();
        var seats = order.posts().stream()
                .map(post -> new Seat(post, of(post, tenures)))
                .toList();
        return new delegation(
                on,
                day,
                rows.stream().filter(row -> row.rule().term().isInForce(day)).toList(),
                rows.stream().filter(row -> !row.rule().term().isInForce(day)).toList(),
                seats,
                errors);
    }

    private static List<Tenure> holders(DelegationRule rule, List<Tenure> tenures, LocalDate day) {
        var post = rule.post();
        return post == null
                ? List.of()
                : of(post, tenures).stream()
                        .filter(tenure -> tenure.term().isInForce(day))
                        .toList();
    }

    private static List<Tenure> of(Post post, List<Tenure> tenures) {
        return tenures.stream()
                .filter(tenure -> Objects.equals(tenure.post().id(), post.id()))
                .toList();
    }
}
