package se.exportcheck.following;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.followup.Economy;
import se.exportcheck.cases.followup.Economy.OtherAid;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the venture cost and who paid it, as it is typed in the final report. */
record EconomyForm(
        @RestForm
        @NotBlank(message = "{following.kronorMissing}")
        @Typed(value = Kind.KRONOR, message = "{following.kronor}")
        @Nullable
        String totalCost,

        @RestForm
        @NotBlank(message = "{following.write}")
        @Size(max = 2000, message = "{following.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String financing,

        @RestForm
        @NotBlank(message = "{following.write}")
        @Size(max = 2000, message = "{following.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String consultants,

        @RestForm @Choice(value = OtherAid.class, message = "{following.otherAid}") @Nullable
        String otherAid,

        @RestForm @Size(max = 2000, message = "{following.tooLong}") @Typed(Kind.TEXT) @Nullable
        String otherAidChange) {

    /** What was saved last; before that what the application and the claims tell. */
    static EconomyForm of(GrantCase grantCase) {
        var report = grantCase.finalReport();
        var saved = report == null ? null : report.economy();
        return saved == null
                ? new EconomyForm(claimed(grantCase), declared(grantCase), hired(grantCase), null, null)
                : new EconomyForm(
                        Numbers.written(saved.totalCost()),
                        saved.financing(),
                        saved.consultants(),
                        saved.otherAid().name(),
                        saved.otherAidChange());
    }

    private static @Nullable String claimed(GrantCase grantCase) {
        var all = grantCase.claims().stream().map(Claim::claimed).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0 ? null : Numbers.written(all.setScale(0, RoundingMode.HALF_UP));
    }

    private static String declared(GrantCase grantCase) {
        return grantCase.application().funding().stream()
                .map(funding -> funding.financier() + ": "
                        + Formats.kronor(funding.amount()
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact()))
                .collect(Collectors.joining("\n"));
    }

    private static String hired(GrantCase grantCase) {
        return grantCase.claims().stream()
                .flatMap(claim -> claim.lines().stream())
                .filter(line -> line.costType() == CostType.CONSULT)
                .map(ClaimLine::supplier)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What has changed of other aid is told, and nothing else. */
    FormErrors check(FormErrors errors, FollowingMessages words) {
        var isTold = Text.optional(otherAidChange).isPresent();
        if (isChosen(OtherAid.CHANGED) && !isTold) {
            return errors.with("otherAidChange", words.otherAidMissing());
        } else if (isChosen(OtherAid.UNCHANGED) && isTold) {
            return errors.with("otherAidChange", words.otherAidUnasked());
        } else {
            return errors;
        }
    }

    private boolean isChosen(OtherAid choice) {
        return choice.name().equals(otherAid);
    }

    Economy toEconomy() {
        return new Economy(
                Numbers.whole(totalCost).orElse(0L),
                Text.of(financing),
                Text.of(consultants),
                OtherAid.valueOf(Text.of(otherAid)),
                Text.optional(otherAidChange).orElse(null));
    }
}
