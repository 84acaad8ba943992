package se.exportcheck.letters;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.AppealRegime;

/** A made-up case that a text is tried on before it is used: an administrator reads no real one. */
public final class Sample {

    private static final String COMPANY = "Exempelbolaget AB";

    private Sample() {}

    public static Envelope of(LetterKind kind, Instant now) {
        var today = Stockholm.dateOf(now);
        var subject = new LetterSubject(
                "RV260042",
                COMPANY,
                "559900-0000",
                "Exportcheck",
                "Export cheque",
                "Mässa i Hamburg",
                today.minusDays(30),
                "Hanna Exempel",
                AppealRegime.SFS2022_1468_37);
        var particulars = to(kind);
        for (var field : kind.own()) {
            particulars = with(particulars, field, today);
        }
        var to = particulars.to() == null
                ? COMPANY
                : Objects.requireNonNull(particulars.to()).name();
        return new Envelope(subject, to, particulars, new Envelope.Signer("Hanna Exempel", "handläggare"), now);
    }

    private static Particulars to(LetterKind kind) {
        var nobody = Particulars.none();
        return switch (kind.addressee()) {
            case COMPANY -> nobody;
            case PARTNER -> nobody.toPartner("Exempelrådgivarna", 0);
            case COURT -> nobody.toCourt("Förvaltningsrätten i Exempelstad");
        };
    }

    private static Particulars with(Particulars given, LetterField field, LocalDate today) {
        return switch (field) {
            case PARTNER -> given;
            case COURT -> given.to() == null ? given.same(field, "Förvaltningsrätten i Exempelstad") : given;
            case DECIDED_ON, JUDGED_ON, START_ON, NOTIFIED_ON, APPEALED_ON -> given.day(field, today.minusDays(7));
            case LAST_DAY, EXPECTED_ON, END_ON, LAST_PAYMENT_ON, LAST_CLAIM_ON, EXTENSION_UNTIL ->
                given.day(field, today.plusDays(21));
            case GRANTED, PAID, RETURNED, PAYABLE, SET_OFF -> given.sum(field, Kronor.of(100_000));
            case CLAIMED, APPROVED, DEBT -> given.cost(field, new BigDecimal("200000.00"));
            case MESSAGE, SUMMARY, REASONS, CONSEQUENCE ->
                given.written(field, "Här står det som handläggaren skriver i ärendet.\nOch ett stycke till.");
            case ITEMS -> given.listed(field, List.of("Senaste årsredovisningen", "Offert från konsulten"));
            case DEDUCTIONS ->
                given.saidEach(field, List.of("Verifikat A1: moms."), List.of("Voucher A1: value added tax."));
            case APPEAL ->
                given.said(field, "Här står hur beslutet kan överklagas.", "How the decision is appealed stands here.");
            case HEARD ->
                given.said(field, "Här står hur företaget har hörts.", "How the company was heard stands here.");
            case CHANGED ->
                given.said(field, "Här står vilket beslut som ändras.", "Which decision is changed stands here.");
            case RESULT -> given.said(field, "Här står vad domen innebär.", "What the judgment means stands here.");
            case PAY_TO -> given.same(field, "Bankgiro 991-2346");
            case DECIDER -> given.same(field, "Bo Exempel, enhetschef");
            default -> given.same(field, "12");
        };
    }
}
