package se.exportcheck.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.AidForecast;
import se.exportcheck.deminimis.AidRoom;

/** What another system is told of the aid it asked about. */
@Schema(description = "Amounts are euro with two decimals; of kronor rounded up to the cent.")
record CalculationAnswer(
        @Schema(description = "Whether the whole of the planned aid may be granted; if not, none of it may")
        boolean fits,

        @Schema(description = "The first day whose aid counts")
        LocalDate windowFrom,

        LocalDate windowTo,

        @Schema(description = "What the planned aid counts as")
        BigDecimal added,

        @Schema(description = "Kronor for one euro of the planned aid") @Nullable
        BigDecimal rate,

        @Schema(description = "The planned day lies ahead, and the latest known rate is used")
        boolean rateAssumed,

        @Schema(description = "One for each ceiling in force that day")
        List<Ceiling> ceilings,

        List<Earlier> earlier,

        @Schema(description = "When earlier aid counts no longer")
        List<Leaving> leavings) {

    /** The planned aid against one ceiling. */
    record Ceiling(
            BigDecimal most,
            BigDecimal used,
            BigDecimal room,
            BigDecimal after,
            BigDecimal left,
            boolean fits,
            String source) {

        private static Ceiling of(AidRoom room) {
            return new Ceiling(
                    room.ceiling().most().amount(),
                    room.used().amount(),
                    room.room().amount(),
                    room.after().amount(),
                    room.left().amount(),
                    room.ok(),
                    room.ceiling().source());
        }
    }

    /** One earlier grant as it counts, in the order it was sent. */
    record Earlier(
            LocalDate grantedOn,
            boolean counts,

            @Schema(description = "Null for kronor that no longer count") @Nullable
            BigDecimal counted,

            @Nullable BigDecimal rate,
            @Nullable LocalDate rateDate,
            @Nullable String rateSource,

            @Schema(description = "The first day on which it counts no longer")
            LocalDate leavesOn) {

        private static Earlier of(AidForecast.Earlier one, boolean counts) {
            var rate = one.rate();
            var counted = one.counted();
            return new Earlier(
                    one.grantedOn(),
                    counts,
                    counted == null ? null : counted.amount(),
                    rate == null ? null : rate.kronor(),
                    rate == null ? null : rate.date(),
                    rate == null ? null : rate.source().name(),
                    one.leavesOn());
        }
    }

    /** From a day there is more room. */
    record Leaving(LocalDate day, BigDecimal amount, BigDecimal room) {}

    static CalculationAnswer of(AidForecast forecast, boolean assumed) {
        var check = forecast.check();
        var rate = forecast.rate();
        return new CalculationAnswer(
                check.isOk(),
                check.window().from(),
                check.window().to(),
                forecast.planned().counted().amount(),
                rate == null ? null : rate.kronor(),
                assumed,
                check.rooms().stream().map(Ceiling::of).toList(),
                forecast.earlier().stream()
                        .map(one -> Earlier.of(one, forecast.counts(one)))
                        .toList(),
                forecast.leavings().stream()
                        .map(each -> new Leaving(
                                each.day(), each.euro().amount(), each.room().amount()))
                        .toList());
    }
}
