package se.exportcheck.reporting.effects;

import java.util.List;
import java.util.stream.Stream;
import se.exportcheck.cases.followup.Response;
import se.exportcheck.reporting.sheets.Cell.Kind;

/** What is measured of the cheques of a year, so many months after the last payment (domain brief 1.9, 5.2 R7). */
public enum Measure {
    ASKED(Part.RESPONSES, Kind.COUNT),
    ANSWERED(Part.RESPONSES, Kind.COUNT),
    NO_ANSWER(Part.RESPONSES, Kind.COUNT),
    WAITING(Part.RESPONSES, Kind.COUNT),
    RESPONSE_RATE(Part.RESPONSES, Kind.PER_CENT),

    EXPORT_SHARE(Part.EFFECTS, Kind.DECIMAL),
    EXPORT(Part.EFFECTS, Kind.KRONOR),
    TURNOVER(Part.EFFECTS, Kind.KRONOR),
    NEW_MARKETS(Part.EFFECTS, Kind.COUNT),
    NEW_CUSTOMERS(Part.EFFECTS, Kind.COUNT),
    NEW_JOBS(Part.EFFECTS, Kind.DECIMAL),

    SHARE_UP(Part.EXPORT_SHARES, Kind.COUNT),
    SHARE_SAME(Part.EXPORT_SHARES, Kind.COUNT),
    SHARE_DOWN(Part.EXPORT_SHARES, Kind.COUNT),
    SHARE_UNKNOWN(Part.EXPORT_SHARES, Kind.COUNT),

    TURNOVER_UP(Part.TURNOVERS, Kind.COUNT),
    TURNOVER_SAME(Part.TURNOVERS, Kind.COUNT),
    TURNOVER_DOWN(Part.TURNOVERS, Kind.COUNT),

    WITH_NEW_MARKETS(Part.MARKETS, Kind.COUNT),
    WITHOUT_NEW_MARKETS(Part.MARKETS, Kind.COUNT),

    FIRST_EXPORT(Part.FIRST_EXPORTS, Kind.COUNT),
    NO_EXPORT_YET(Part.FIRST_EXPORTS, Kind.COUNT),
    EXPORTED_BEFORE(Part.FIRST_EXPORTS, Kind.COUNT),

    JOBS_UP(Part.JOBS, Kind.COUNT),
    JOBS_SAME(Part.JOBS, Kind.COUNT),
    JOBS_DOWN(Part.JOBS, Kind.COUNT),

    CHEQUE_NEEDED(Part.WITHOUT_CHEQUE, Kind.COUNT),
    SMALLER_WITHOUT(Part.WITHOUT_CHEQUE, Kind.COUNT),
    LATER_WITHOUT(Part.WITHOUT_CHEQUE, Kind.COUNT),
    SAME_WITHOUT(Part.WITHOUT_CHEQUE, Kind.COUNT);

    /** A table of measures. From the third on the rows of each are parts of a whole: they add up to the answers. */
    public enum Part {
        RESPONSES,
        EFFECTS,
        EXPORT_SHARES,
        TURNOVERS,
        MARKETS,
        FIRST_EXPORTS,
        JOBS,
        WITHOUT_CHEQUE;

        List<Measure> measures() {
            return Stream.of(Measure.values())
                    .filter(measure -> measure.part == this)
                    .toList();
        }

        boolean countsCompanies() {
            return this != EFFECTS;
        }

        boolean dividesTheAnswers() {
            return this != RESPONSES && this != EFFECTS;
        }
    }

    private final Part part;
    private final Kind kind;

    Measure(Part part, Kind kind) {
        this.part = part;
        this.kind = kind;
    }

    Part part() {
        return part;
    }

    Kind kind() {
        return kind;
    }

    /** Which cases it is measured in. */
    Response.Kind response() {
        return switch (this) {
            case ASKED, RESPONSE_RATE -> Response.Kind.ASKED;
            case NO_ANSWER -> Response.Kind.NO_ANSWER;
            case WAITING -> Response.Kind.WAITING;
            default -> Response.Kind.ANSWERED;
        };
    }
}
