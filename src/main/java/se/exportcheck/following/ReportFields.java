package se.exportcheck.following;

import jakarta.validation.Validator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;

/** All that is typed in a final report, in the order of the page. */
record ReportFields(FinalReportForm form, EconomyForm economy, Figures figures, LeadershipForm leadership) {

    /** What was saved last; before that what is known. */
    static ReportFields of(GrantCase grantCase) {
        var report = grantCase.finalReport();
        return new ReportFields(
                FinalReportForm.of(grantCase),
                EconomyForm.of(grantCase),
                report == null ? Figures.known(grantCase.baseline().indicators()) : Figures.of(report.indicators()),
                LeadershipForm.of(grantCase.baseline().leadership()));
    }

    /** What was typed, to be saved over what is there now. */
    ReportFields over(@Nullable FinalReport saved) {
        return new ReportFields(form.over(saved), economy, figures, leadership);
    }

    FormErrors check(GrantCase grantCase, Validator validator, FollowingMessages words) {
        var typed = Stream.of(form, economy, figures, leadership)
                .map(part -> FormErrors.of(validator.validate(part)))
                .reduce(FormErrors.none(), FormErrors::and);
        var applied = grantCase.baseline().indicators().employees();
        var checked = form.check(figures.check(economy.check(typed, words), words), applied, words);
        return leadership.check(checked, words);
    }

    FinalReport.Content toContent() {
        return new FinalReport.Content(
                form.account(),
                economy.toEconomy(),
                form.toWithoutCheque(),
                figures.toIndicators(),
                Figures.markets(form.markets()),
                new FinalReport.Before(
                        Figures.markets(form.marketsBefore()),
                        Numbers.decimal(form.employedWomenBefore()).orElse(null),
                        leadership.toLeadership()));
    }
}
