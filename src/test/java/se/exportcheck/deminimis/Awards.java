package se.exportcheck.deminimis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Euro;

/** Aid as the vectors write it: {@code 2025-01-15 250000 SEK 11.0000 GENERAL}. */
final class Awards {

    private Awards() {}

    static List<AidAward> read(@Nullable String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split("\\|")).map(Awards::award).toList();
    }

    static AidAmount amount(String written, LocalDate grantedOn) {
        var words = written.split(" ");
        return words[1].equals("EUR") ? new AidAmount.InEuro(Euro.of(words[0])) : kronor(words[0], words[2], grantedOn);
    }

    static AidAmount kronor(String sek, String rate, LocalDate grantedOn) {
        var month = grantedOn.withDayOfMonth(1);
        return new AidAmount.InKronor(
                new BigDecimal(sek), new ExchangeRate(new BigDecimal(rate), month, RateSource.INFOREURO));
    }

    private static AidAward award(String written) {
        var day = LocalDate.parse(written.substring(0, 10));
        var last = written.substring(written.lastIndexOf(' ') + 1);
        var regulation = Stream.of(AidRegulation.values())
                .filter(each -> each.name().equals(last))
                .findFirst()
                .orElse(AidRegulation.GENERAL);
        return new AidAward(day, amount(written.substring(11), day), regulation, "Almi");
    }
}
