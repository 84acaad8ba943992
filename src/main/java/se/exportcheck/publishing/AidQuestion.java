package se.exportcheck.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.deminimis.AidCeiling;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Currency;
import se.exportcheck.web.Typed.Kind;

/** Aid as somebody typed it to be counted: what is planned, and what there has been. */
record AidQuestion(Typed planned, List<Typed> earlier) {

    static final int MOST = 20;

    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

    /** One grant of aid. */
    record Typed(Optional<LocalDate> day, String amount, String currency, String regulation) {

        Optional<Currency> readCurrency() {
            return Stream.of(Currency.values())
                    .filter(each -> each.name().equals(currency))
                    .findFirst();
        }

        Optional<AidRegulation> readRegulation() {
            return Stream.of(AidRegulation.values())
                    .filter(each -> each.name().equals(regulation))
                    .findFirst();
        }

        private boolean isAmount() {
            return !amount.isEmpty() && Kind.AMOUNT.reads(amount);
        }
    }

    /** The part of a grant that something is wrong with. */
    enum Part {
        DAY,
        AMOUNT,
        CURRENCY,
        REGULATION
    }

    /** @param row from 1 among the earlier grants; 0 for what is planned */
    record Fault(int row, Part part, String message) {}

    /** Whatever is wrong with what was typed, without any rate of the euro being looked for. */
    List<Fault> faults(CalculatorMessages words) {
        var faults = new ArrayList<>(faults(0, planned, words));
        var inForce = planned.day().isPresent()
                && !AidCeiling.inForce(AidRegulation.GENERAL, planned.day().get())
                        .isEmpty();
        if (planned.day().isPresent() && !inForce) {
            faults.add(new Fault(0, Part.DAY, words.notInForce()));
        }
        for (var row = 1; row <= earlier.size(); row++) {
            var typed = earlier.get(row - 1);
            faults.addAll(faults(row, typed, words));
            var late =
                    typed.day().filter(day -> planned.day().filter(day::isAfter).isPresent());
            if (late.isPresent()) {
                faults.add(new Fault(row, Part.DAY, words.dayAfterPlanned()));
            }
        }
        return faults;
    }

    private static List<Fault> faults(int row, Typed typed, CalculatorMessages words) {
        var faults = new ArrayList<Fault>();
        if (typed.day().filter(day -> !day.isBefore(OLDEST)).isEmpty()) {
            faults.add(new Fault(row, Part.DAY, words.dayWrong()));
        }
        if (!typed.isAmount()) {
            faults.add(new Fault(row, Part.AMOUNT, words.amountWrong()));
        }
        if (typed.readCurrency().isEmpty()) {
            faults.add(new Fault(row, Part.CURRENCY, words.currencyMissing()));
        }
        if (typed.readRegulation().isEmpty()) {
            faults.add(new Fault(row, Part.REGULATION, words.regulationMissing()));
        }
        return faults;
    }
}
