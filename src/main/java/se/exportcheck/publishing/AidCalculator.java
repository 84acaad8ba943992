package se.exportcheck.publishing;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.deminimis.AidAmount;
import se.exportcheck.deminimis.AidForecast;
import se.exportcheck.deminimis.AidWindow;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.deminimis.ExchangeRates;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.deminimis.RateTable;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Euro;
import se.exportcheck.publishing.AidQuestion.Fault;
import se.exportcheck.publishing.AidQuestion.Part;
import se.exportcheck.publishing.AidQuestion.Typed;
import se.exportcheck.schemes.Calls;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Words;

/** Counts aid of minor importance for anybody who asks, by the region's rates of the euro. Nothing is stored. */
@RequestScoped
class AidCalculator {

    /**
     * What was asked, counted; or what stands in the way.
     *
     * @param forecast null when there are faults
     * @param assumed the planned day lies ahead: its rate is not known, and the latest is used
     */
    record Answer(@Nullable AidForecast forecast, boolean assumed, List<Fault> faults) {

        static Answer refused(List<Fault> faults) {
            return new Answer(null, false, List.copyOf(faults));
        }
    }

    private final ExchangeRates rates;
    private final Calls calls;
    private final Words words;
    private final Clock clock;

    AidCalculator(ExchangeRates rates, Calls calls, Words words, Clock clock) {
        this.rates = rates;
        this.calls = calls;
        this.words = words;
        this.clock = clock;
    }

    Answer count(AidQuestion question) {
        var faults = question.faults(messages());
        return faults.isEmpty() ? counted(question) : Answer.refused(faults);
    }

    private Answer counted(AidQuestion question) {
        var planned = question.planned();
        var day = planned.day().orElseThrow();
        var table = rates.within(AidWindow.of(day), source());
        var faults = new ArrayList<Fault>();
        var earlier = new ArrayList<AidForecast.Earlier>();
        for (var row = 1; row <= question.earlier().size(); row++) {
            var typed = question.earlier().get(row - 1);
            var granted = typed.day().orElseThrow();
            var amount = amount(typed, table.of(granted));
            if (amount.isEmpty() && AidWindow.of(day).holds(granted)) {
                faults.add(new Fault(row, Part.AMOUNT, messages().rateMissing(granted.toString())));
            }
            earlier.add(new AidForecast.Earlier(
                    granted,
                    typed.readRegulation().orElseThrow(),
                    Numbers.decimal(typed.amount()).orElseThrow(),
                    typed.readCurrency().orElseThrow(),
                    amount.orElse(null)));
        }
        var known = table.of(day);
        var rate = known.or(() -> latest(day, table));
        var amount = amount(planned, rate);
        if (amount.isEmpty()) {
            faults.add(new Fault(0, Part.AMOUNT, messages().rateMissing(day.toString())));
        }
        return faults.isEmpty()
                ? new Answer(
                        new AidForecast(day, planned.readRegulation().orElseThrow(), amount.orElseThrow(), earlier),
                        known.isEmpty() && planned.readCurrency().orElseThrow() == Currency.SEK,
                        List.of())
                : Answer.refused(faults);
    }

    /** Of a day ahead nobody knows the rate; today's stands for it. */
    private Optional<ExchangeRate> latest(LocalDate day, RateTable table) {
        var today = Stockholm.today(clock);
        return day.isAfter(today) ? table.of(today).or(() -> table.of(today.minusMonths(1))) : Optional.empty();
    }

    private static Optional<AidAmount> amount(Typed typed, Optional<ExchangeRate> rate) {
        var number = Numbers.decimal(typed.amount()).orElseThrow();
        return switch (typed.readCurrency().orElseThrow()) {
            case EUR -> Optional.of(new AidAmount.InEuro(new Euro(number)));
            case SEK -> rate.map(known -> new AidAmount.InKronor(number, known));
        };
    }

    private RateSource source() {
        var scheme = Offer.of(calls, Stockholm.today(clock)).scheme();
        return scheme == null ? RateSource.INFOREURO : scheme.rateSource();
    }

    private CalculatorMessages messages() {
        return words.bundle(CalculatorMessages.class);
    }
}
