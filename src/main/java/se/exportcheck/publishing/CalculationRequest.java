package se.exportcheck.publishing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.publishing.AidQuestion.Fault;
import se.exportcheck.publishing.AidQuestion.Typed;
import se.exportcheck.web.Text;

/** Aid that another system asks about. Everything is read as text, so that what is wrong is said at its field. */
record CalculationRequest(
        @Schema(description = "The day of the planned grant", examples = "2026-11-23") @Nullable
        String day,

        @Schema(description = "The planned grant, gross, with at most two decimals", examples = "100000") @Nullable
        String amount,

        @Schema(description = "SEK or EUR", examples = "SEK") @Nullable
        String currency,

        @Schema(description = "GENERAL, AGRICULTURE, FISHERY or SGEI; GENERAL when left out") @Nullable
        String regulation,

        @Schema(description = "At most 20 grants") @Nullable List<@Nullable Earlier> earlier) {

    /** Aid that the single undertaking has had. */
    record Earlier(
            @Schema(description = "The day of the decision", examples = "2025-01-15") @Nullable
            String grantedOn,

            @Schema(examples = "250000.00") @Nullable String amount,
            @Schema(examples = "EUR") @Nullable String currency,
            @Nullable String regulation) {}

    private static final Earlier NOTHING = new Earlier(null, null, null, null);

    boolean isTooLong() {
        return earlier != null && earlier.size() > AidQuestion.MOST;
    }

    AidQuestion question() {
        var rows = earlier == null
                ? List.<Typed>of()
                : earlier.stream()
                        .map(row -> Objects.requireNonNullElse(row, NOTHING))
                        .map(row -> typed(row.grantedOn(), row.amount(), row.currency(), row.regulation()))
                        .toList();
        return new AidQuestion(typed(day, amount, currency, regulation), rows);
    }

    /** The name of the field that is wrong. */
    static String field(Fault fault) {
        var name = switch (fault.part()) {
            case DAY -> fault.row() == 0 ? "day" : "grantedOn";
            case AMOUNT -> "amount";
            case CURRENCY -> "currency";
            case REGULATION -> "regulation";
        };
        return fault.row() == 0 ? name : "earlier[%d].%s".formatted(fault.row() - 1, name);
    }

    private static Typed typed(
            @Nullable String day, @Nullable String amount, @Nullable String currency, @Nullable String regulation) {
        return new Typed(
                read(day),
                Text.of(amount),
                Text.of(currency),
                regulation == null ? AidRegulation.GENERAL.name() : regulation);
    }

    private static Optional<LocalDate> read(@Nullable String day) {
        try {
            return Text.optional(day)
                    .filter(text -> text.length() == "2026-11-23".length())
                    .map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
