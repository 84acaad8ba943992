package se.exportcheck.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;
import se.exportcheck.cases.letters.Addressee;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.money.Kronor;

/** What letters can say at most. */
final class Letters {

    private static final String LONG = "Västmanländska Sågverksmaskinexportkonsultföreningens"
            + " Ångströmlaboratorieinstrumentunderhållstjänster & Söner i Köping-Kungsör-Skinnskatteberg";
    private static final String ESSAY = (LONG + " har <inte> visat {lastDay} vad som krävs. ").repeat(6);

    private Letters() {}

    static Particulars longest(LetterKind kind) {
        var particulars = kind.addressee() == Addressee.COMPANY ? Particulars.none() : addressed(kind);
        for (var field : kind.own()) {
            if (kind.addressee() == Addressee.COMPANY || (field != LetterField.PARTNER && field != LetterField.COURT)) {
                particulars = with(particulars, field);
            }
        }
        return particulars;
    }

    private static Particulars addressed(LetterKind kind) {
        return kind.addressee() == Addressee.COURT
                ? Particulars.none().toCourt("Förvaltningsrätten i Uppsala")
                : Particulars.none().toPartner("Almi", Story.in(() -> DemoPeople.partner("Almi")));
    }

    private static Particulars with(Particulars given, LetterField field) {
        return switch (field) {
            case LAST_DAY,
                    EXPECTED_ON,
                    DECIDED_ON,
                    JUDGED_ON,
                    START_ON,
                    END_ON,
                    LAST_PAYMENT_ON,
                    LAST_CLAIM_ON,
                    EXTENSION_UNTIL,
                    APPEALED_ON,
                    NOTIFIED_ON -> given.day(field, LocalDate.of(2026, 9, 30));
            case GRANTED, PAID, RETURNED, PAYABLE -> given.sum(field, Kronor.of(249_999));
            case CLAIMED, APPROVED -> given.cost(field, new BigDecimal("1234567.89"));
            case MESSAGE, SUMMARY, REASONS, CONSEQUENCE -> given.written(field, ESSAY + "\n\n" + ESSAY);
            case ITEMS -> given.listed(field, List.of("Senaste årsredovisningen", LONG, "Offert"));
            case DEDUCTIONS -> given.saidEach(field, List.of("A1: " + LONG, "A2"), List.of("A1: " + LONG, "A2"));
            default -> given.same(field, LONG);
        };
    }
}
