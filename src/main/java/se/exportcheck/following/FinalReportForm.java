package se.exportcheck.following;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.web.FormErrors;
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

        @RestForm List<String> marketsBefore,
        @RestForm List<String> markets) {

    /** What was saved last. */
    static FinalReportForm of(GrantCase grantCase) {
        var report = grantCase.finalReport();
        return report == null ? new FinalReportForm(-1, null, null, null, null, List.of(), List.of()) : of(report);
    }

    private static FinalReportForm of(FinalReport report) {
        var account = report.account();
        return new FinalReportForm(
                report.version(),
                account.activitiesDone(),
                account.deviations(),
                account.results(),
                account.nextSteps(),
                List.copyOf(report.marketsBefore()),
                List.copyOf(report.markets()));
    }

    /** What was typed, to be saved over what is there now. */
    FinalReportForm over(@Nullable FinalReport saved) {
        return new FinalReportForm(
                versionOf(saved), activitiesDone, deviations, results, nextSteps, marketsBefore, markets);
    }

    /** Nobody has saved the report since the form was opened. */
    boolean isUpToDate(@Nullable FinalReport saved) {
        return version == versionOf(saved);
    }

    private static long versionOf(@Nullable FinalReport saved) {
        return saved == null ? -1 : saved.version();
    }

    FormErrors check(FormErrors errors, FollowingMessages words) {
        var checked = Figures.checkMarkets(errors, "marketsBefore", marketsBefore, words);
        return Figures.checkMarkets(checked, "markets", markets, words);
    }

    FinalReport.Account account() {
        return new FinalReport.Account(
                Text.of(activitiesDone), Text.of(deviations), Text.of(results), Text.of(nextSteps));
    }

    FinalReport.Markets toMarkets() {
        return new FinalReport.Markets(Figures.markets(marketsBefore), Figures.markets(markets));
    }
}
