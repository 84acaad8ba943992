package se.exportcheck.administering.schemes;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.rules.Criterion;
import se.exportcheck.companies.LegalForm;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.money.TravelCap;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.ChecklistItem;
import se.exportcheck.schemes.FundingSource;
import se.exportcheck.schemes.GrantCondition;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.StartRule;
import se.exportcheck.web.AidMessages;
import se.exportcheck.web.Formats;
import se.exportcheck.web.FundingMessages;
import se.exportcheck.web.Language;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Words;

/** What a parameter of a scheme version holds, in words and in the language of the request. */
@RequestScoped
class ValueWords {

    private final Words words;
    private final Language language;

    ValueWords(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    SchemeMessages messages() {
        return words.bundle(SchemeMessages.class);
    }

    TermsMessages terms() {
        return words.bundle(TermsMessages.class);
    }

    String term(Parameter parameter) {
        return terms().parameter(parameter);
    }

    String said(Parameter parameter, @Nullable Object value) {
        return switch (value) {
            case null -> terms().nothing();
            case Kronor kronor -> Formats.kronor(kronor.amount());
            case Share share -> Formats.percent(share.value(), language.locale());
            case LocalDate day -> Formats.day(day, language.locale());
            case BigDecimal number -> Numbers.written(number);
            case Enum<?> chosen -> option(parameter, chosen.name());
            case List<?> several when several.isEmpty() -> terms().nothing();
            case List<?> several ->
                several.stream().map(each -> option(parameter, each.toString())).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** What there is to choose from; of the room for aid the law itself has applicants told. */
    List<String> codes(Parameter parameter) {
        return switch (parameter) {
            case LEGAL_FORMS -> names(LegalForm.values());
            case COST_TYPES -> names(CostType.values());
            case WARNED_RULES ->
                Stream.of(Criterion.values())
                        .filter(rule -> rule != Criterion.AID_ROOM)
                        .map(Criterion::rule)
                        .toList();
            default -> parameter.choices().stream().map(Enum::name).toList();
        };
    }

    String option(Parameter parameter, String code) {
        return switch (parameter) {
            case LEGAL_BASIS -> words.cases().legalBasis(LegalBasis.valueOf(code));
            case APPEAL_REGIME -> terms().appealRegime(AppealRegime.valueOf(code));
            case APPEAL_DISMISSAL, APPEAL_WRITE_OFF, APPEAL_LATE_DISMISSAL, APPEAL_DELAY_REFUSAL ->
                terms().remedy(Remedy.valueOf(code));
            case FUNDING_SOURCE -> words.bundle(FundingMessages.class).source(FundingSource.valueOf(code));
            case START_RULE -> terms().startRule(StartRule.valueOf(code));
            case RATE_SOURCE -> words.bundle(AidMessages.class).rateSource(RateSource.valueOf(code));
            case TRAVEL_CAP_MODE -> terms().travelCap(TravelCap.valueOf(code));
            case LEGAL_FORMS -> words.cases().legalForm(LegalForm.valueOf(code));
            case COST_TYPES -> words.cases().costType(CostType.valueOf(code));
            case WARNED_RULES -> Criterion.of(code).map(terms()::criterion).orElse(code);
            default -> code;
        };
    }

    /** An item with both its texts and what it decides. */
    String said(ChecklistItem item) {
        var needed = item.grantsOnlyIf();
        return both(item.textSv(), item.textEn()) + "\n"
                + (needed == null ? messages().informs() : messages().grantsOnlyIf(needed));
    }

    String said(GrantCondition condition) {
        var texts = both(condition.textSv(), condition.textEn());
        return condition.reservesRevocation() ? texts + "\n" + messages().revocation() : texts;
    }

    private static String both(String swedish, String english) {
        return swedish + "\n" + english;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
