package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.web.Choice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The venture, as it is typed. */
record VentureForm(
        @RestForm int version,

        @RestForm
        @NotBlank(message = "{applying.title}")
        @Size(max = 100, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String title,

        @RestForm
        @NotBlank(message = "{applying.goal}")
        @Size(max = 2000, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String goal,

        @RestForm
        @NotBlank(message = "{applying.expectedResult}")
        @Size(max = 2000, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String expectedResult,

        @RestForm @Choice(value = Offering.class, message = "{applying.offering}") @Nullable
        String offering,

        @RestForm @Choice(value = YoungLeader.class, message = "{applying.youngLeader}") @Nullable
        String youngLeader,

        @RestForm @Nullable String strengthArea,
        @RestForm @Nullable String startDay,
        @RestForm @Nullable String startMonth,
        @RestForm @Nullable String startYear,
        @RestForm @Nullable String endDay,
        @RestForm @Nullable String endMonth,
        @RestForm @Nullable String endYear) {

    /** Chosen by whoever works in none of the region's strength areas. */
    static final String NO_AREA = "NONE";

    static VentureForm of(GrantCase draft) {
        var version = draft.application().versionOf(Section.VENTURE);
        var venture = draft.application().venture();
        if (venture == null) {
            return new VentureForm(version, null, null, null, null, null, null, null, null, null, null, null, null);
        }
        var start = DateInput.of(venture.startOn());
        var end = DateInput.of(venture.endOn());
        return new VentureForm(
                version,
                venture.title(),
                venture.goal(),
                venture.expectedResult(),
                venture.offering().name(),
                venture.youngLeader().name(),
                venture.strengthArea() == null ? NO_AREA : venture.strengthArea(),
                start.day(),
                start.month(),
                start.year(),
                end.day(),
                end.month(),
                end.year());
    }

    public DateInput start() {
        return new DateInput(startDay, startMonth, startYear);
    }

    public DateInput end() {
        return new DateInput(endDay, endMonth, endYear);
    }

    Venture toVenture() {
        return new Venture(
                Text.of(title),
                Text.of(goal),
                Text.of(expectedResult),
                Offering.valueOf(Text.of(offering)),
                YoungLeader.valueOf(Text.of(youngLeader)),
                Text.optional(strengthArea)
                        .filter(code -> !code.equals(NO_AREA))
                        .orElse(null),
                day(start()),
                day(end()));
    }

    private static LocalDate day(DateInput typed) {
        return typed.date().orElseThrow();
    }
}
