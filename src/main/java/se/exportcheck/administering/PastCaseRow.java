package se.exportcheck.administering;

import static se.exportcheck.administering.ImportFault.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Facts;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.PastCase;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.companies.Municipality;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.money.Kronor;

/** A line of a list of past cases, read as the case it tells of. */
final class PastCaseRow {

    static final List<String> COLUMNS = List.of(
            "dnr",
            "received",
            "decided",
            "outcome",
            "orgnr",
            "company",
            "municipality",
            "size_class",
            "kind",
            "markets",
            "strength_area",
            "young_leader",
            "applied_sek",
            "granted_sek",
            "paid_sek");

    private final RowValues values;
    private final Set<String> strengthAreas;

    PastCaseRow(RowValues values, Set<String> strengthAreas) {
        this.values = values;
        this.strengthAreas = strengthAreas;
    }

    /** The case; none when anything is wrong with it. */
    Optional<PastCase> read() {
        var number = values.value("dnr").flatMap(this::number);
        var received = values.date("received");
        var decided = values.date("decided");
        var outcome = values.value("outcome")
                .flatMap(text -> values.constant("outcome", text, Outcome.values(), UNKNOWN_OUTCOME));
        var organisation = values.value("orgnr").flatMap(this::organisationNumber);
        var company = values.value("company");
        var facts = facts(received.orElse(values.today()));
        var markets = values.value("markets").map(this::markets);
        var granted = values.amount("granted_sek");
        var paid = values.amount("paid_sek");
        checkDates(received, decided);
        checkMoney(outcome, granted, paid);
        return values.rejections().isEmpty()
                ? Optional.of(new PastCase(
                        number.orElseThrow(),
                        received.orElseThrow(),
                        decided.orElseThrow(),
                        outcome.orElseThrow(),
                        organisation.orElseThrow(),
                        company.orElseThrow(),
                        facts,
                        markets.orElseThrow(),
                        granted.orElseThrow(),
                        paid.orElseThrow()))
                : Optional.empty();
    }

    private Facts facts(LocalDate receivedOn) {
        var municipality = values.value("municipality")
                .flatMap(code -> values.known("municipality", Municipality.of(code, receivedOn), UNKNOWN_MUNICIPALITY));
        var size = values.value("size_class")
                .flatMap(code -> values.known("size_class", SizeClass.ofCode(code), UNKNOWN_SIZE_CLASS));
        var kind = values.value("kind").flatMap(text -> values.constant("kind", text, Offering.values(), UNKNOWN_KIND));
        var young = values.optional("young_leader")
                .flatMap(text -> values.constant("young_leader", text, YoungLeader.values(), UNKNOWN_YOUNG_LEADER));
        var area = values.optional("strength_area");
        if (area.isPresent() && !strengthAreas.contains(area.get())) {
            values.reject("strength_area", UNKNOWN_STRENGTH_AREA);
        }
        return new Facts(
                municipality.map(Municipality::code).orElse(null),
                size.orElse(null),
                kind.orElse(null),
                young.orElse(YoungLeader.NOT_STATED),
                area.orElse(null),
                values.amount("applied_sek").orElse(Kronor.ZERO));
    }

    private Optional<CaseNumber> number(String text) {
        try {
            return Optional.of(CaseNumber.fromString(text));
        } catch (IllegalArgumentException notOne) {
            values.reject("dnr", NOT_A_CASE_NUMBER);
            return Optional.empty();
        }
    }

    private Optional<OrganisationNumber> organisationNumber(String text) {
        try {
            return Optional.of(OrganisationNumber.fromString(text));
        } catch (IllegalArgumentException notOne) {
            values.reject(
                    "orgnr",
                    switch (OrganisationNumber.classify(text)) {
                        case ORGANISATION, PERSON, COORDINATION -> PERSON_WITHOUT_CENTURY;
                        case INVALID_CHECKSUM -> WRONG_CHECK_DIGIT;
                        case INVALID_FORMAT, INVALID_GROUP, INVALID_DATE -> NOT_AN_ORGANISATION_NUMBER;
                    });
            return Optional.empty();
        }
    }

    private Set<String> markets(String text) {
        var markets = new HashSet<String>();
        for (var code : text.split(",", -1)) {
            var market = code.strip();
            MarketCode.refusal(market)
                    .ifPresent(refusal -> values.reject(
                            "markets",
                            switch (refusal) {
                                case UNKNOWN -> UNKNOWN_MARKET;
                                case HOME_MARKET -> HOME_MARKET;
                            }));
            if (!markets.add(market)) {
                values.reject("markets", MARKET_TWICE);
            }
        }
        return markets;
    }

    private void checkDates(Optional<LocalDate> received, Optional<LocalDate> decided) {
        if (received.isPresent()
                && decided.filter(day -> day.isBefore(received.get())).isPresent()) {
            values.reject("decided", BEFORE_RECEIVED);
        }
    }

    private void checkMoney(Optional<Outcome> outcome, Optional<Kronor> granted, Optional<Kronor> paid) {
        if (outcome.isPresent()
                && granted.isPresent()
                && outcome.get().isGrant() != granted.get().isPositive()) {
            values.reject("granted_sek", outcome.get().isGrant() ? GRANT_WITHOUT_MONEY : MONEY_WITHOUT_GRANT);
        }
        if (granted.isPresent()
                && paid.filter(sum -> sum.isMoreThan(granted.get())).isPresent()) {
            values.reject("paid_sek", MORE_PAID_THAN_GRANTED);
        }
    }
}
