package se.exportcheck.following;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The final report, as it is typed. */
record FinalReportForm(
        @RestForm long version,

        @RestForm
        @NotBlank(message = "{following.write}")
        @Size(max = 4000, message = "{following.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String activitiesDone,

        @RestForm
        @NotBlank(message = "{following.write}")
        @Size(max = 4000, message = "{following.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String deviations,

        @RestForm
        @NotBlank(message = "{following.write}")
        @Size(max = 4000, message = "{following.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String results,

        @RestForm
        @NotBlank(message = "{following.write}")
        @Size(max = 4000, message = "{following.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String nextSteps,

        @RestForm @Choice(value = FollowUp.WithoutCheque.class, message = "{following.withoutCheque}") @Nullable
        String withoutCheque,

        @RestForm List<String> markets,
        @RestForm List<String> marketsBefore,

        @RestForm @Typed(value = Kind.EMPLOYEES, message = "{following.employedWomen}") @Nullable
        String employedWomenBefore) {

    /** What was saved last. */
    static FinalReportForm of(GrantCase grantCase) {
        var report = grantCase.finalReport();
        return report == null
                ? new FinalReportForm(-1, null, null, null, null, null, List.of(), List.of(), null)
                : of(report);
    }

    private static FinalReportForm of(FinalReport report) {
        var account = report.account();
        var choice = report.withoutCheque();
        var before = report.before();
        return new FinalReportForm(
                report.version(),
                account.activitiesDone(),
                account.deviations(),
                account.results(),
                account.nextSteps(),
                choice == null ? null : choice.name(),
                List.copyOf(report.markets()),
                List.copyOf(before.markets()),
                Numbers.written(before.employedWomen()));
    }

    /** What was typed, to be saved over what is there now. */
    FinalReportForm over(@Nullable FinalReport saved) {
        return new FinalReportForm(
                versionOf(saved),
                activitiesDone,
                deviations,
                results,
                nextSteps,
                withoutCheque,
                markets,
                marketsBefore,
                employedWomenBefore);
    }

    /** Nobody has saved the report since the form was opened. */
    boolean isUpToDate(@Nullable FinalReport saved) {
        return version == versionOf(saved);
    }

    private static long versionOf(@Nullable FinalReport saved) {
        return saved == null ? -1 : saved.version();
    }

    /** @param applied the full-time equivalents of the application */
    FormErrors check(FormErrors errors, BigDecimal applied, FollowingMessages words) {
        var now = Figures.checkMarkets(errors, "markets", markets, words);
        var before = Figures.checkMarkets(now, "marketsBefore", marketsBefore, words);
        return Figures.checkWomen(before, "employedWomenBefore", employedWomenBefore, Optional.of(applied), words);
    }

    FinalReport.Account account() {
        return new FinalReport.Account(
                Text.of(activitiesDone), Text.of(deviations), Text.of(results), Text.of(nextSteps));
    }

    FollowUp.WithoutCheque toWithoutCheque() {
        return FollowUp.WithoutCheque.valueOf(Text.of(withoutCheque));
    }
}
