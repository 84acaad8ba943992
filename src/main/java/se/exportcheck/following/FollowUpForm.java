package se.exportcheck.following;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The eight questions of a follow-up, as they are answered. */
record FollowUpForm(
        @RestForm
        @NotBlank(message = "{following.kronorMissing}")
        @Typed(value = Kind.KRONOR, message = "{following.kronor}")
        @Nullable
        String turnover,

        @RestForm
        @NotBlank(message = "{following.kronorMissing}")
        @Typed(value = Kind.KRONOR, message = "{following.kronor}")
        @Nullable
        String goodsExport,

        @RestForm
        @NotBlank(message = "{following.kronorMissing}")
        @Typed(value = Kind.KRONOR, message = "{following.kronor}")
        @Nullable
        String servicesExport,

        @RestForm List<String> markets,

        @RestForm @NotBlank(message = "{following.customers}") @Count(message = "{following.customers}") @Nullable
        String newCustomers,

        @RestForm
        @NotBlank(message = "{following.employees}")
        @Typed(value = Kind.EMPLOYEES, message = "{following.employees}")
        @Nullable
        String employees,

        @RestForm @Choice(value = FollowUp.WithoutCheque.class, message = "{following.withoutCheque}") @Nullable
        String withoutCheque,

        @RestForm @Size(max = 2000, message = "{following.tooLong}") @Typed(Kind.TEXT) @Nullable
        String comment) {

    /** The figures that the region has already, to be changed. */
    static FollowUpForm of(GrantCase grantCase) {
        var known = Column.of(grantCase).getLast();
        var figures = Figures.of(known.indicators());
        return new FollowUpForm(
                figures.turnover(),
                figures.goodsExport(),
                figures.servicesExport(),
                List.copyOf(known.figures().markets()),
                null,
                figures.employees(),
                null,
                null);
    }

    FormErrors check(FormErrors errors, FollowingMessages words) {
        return Figures.checkMarkets(figures().check(errors, words), "markets", markets, words);
    }

    private Figures figures() {
        return new Figures(turnover, goodsExport, servicesExport, employees, newCustomers);
    }

    FollowUp.Answer toAnswer() {
        return new FollowUp.Answer(
                figures().toIndicators(),
                Figures.markets(markets),
                FollowUp.WithoutCheque.valueOf(Text.of(withoutCheque)),
                Text.optional(comment).orElse(null));
    }
}
