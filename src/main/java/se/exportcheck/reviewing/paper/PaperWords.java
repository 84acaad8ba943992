package se.exportcheck.reviewing.paper;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.cases.paper.Transcription;
import se.exportcheck.companies.Municipality;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.web.Words;

/** Says in words what an application on paper lacks, and what has been typed into it. */
@RequestScoped
public class PaperWords {

    private static final Map<String, Function<PaperMessages, String>> LABELS = Map.ofEntries(
            entry(PaperForm.NUMBER, PaperMessages::organisationNumber),
            entry("municipality", PaperMessages::municipality),
            entry("industryCode", PaperMessages::industryCode),
            entry("furtherIndustries", PaperMessages::furtherIndustries),
            entry("employees", PaperMessages::employees),
            entry("turnover", PaperMessages::turnover),
            entry("balanceSheet", PaperMessages::balanceSheet),
            entry("goodsExport", PaperMessages::goodsExport),
            entry("servicesExport", PaperMessages::servicesExport),
            entry("closedAccounts", PaperMessages::closedAccounts),
            entry("contactName", PaperMessages::contactName),
            entry("email", PaperMessages::email),
            entry("phone", PaperMessages::phone),
            entry("language", PaperMessages::language),
            entry("needs", PaperMessages::needs),
            entry("title", PaperMessages::ventureName),
            entry("goal", PaperMessages::goal),
            entry("expectedResult", PaperMessages::expectedResult),
            entry("offering", PaperMessages::offering),
            entry("youngLeader", PaperMessages::youngLeader),
            entry("strengthArea", PaperMessages::strengthArea),
            entry("start", PaperMessages::start),
            entry("end", PaperMessages::end),
            entry("activity", PaperMessages::activity),
            entry("markets", PaperMessages::markets),
            entry("otherFunding", PaperMessages::otherFunding),
            entry("earlierAid", PaperMessages::earlierAid),
            entry("accountKind", PaperMessages::accountKind),
            entry("accountNumber", PaperMessages::accountNumber),
            entry("accountHolder", PaperMessages::accountHolder));

    private static final Map<String, Function<PaperMessages, String>> ROW_LABELS = Map.ofEntries(
            entry("costType", PaperMessages::costType),
            entry("costDescription", PaperMessages::costDescription),
            entry("costSupplier", PaperMessages::supplier),
            entry("costAmount", PaperMessages::amount),
            entry("financier", PaperMessages::financier),
            entry("publicMoney", PaperMessages::publicMoney),
            entry("fundingAmount", PaperMessages::amount),
            entry("aidOn", PaperMessages::grantedOn),
            entry("aidGiver", PaperMessages::giver),
            entry("aidRecipient", PaperMessages::recipient),
            entry("aidMeasure", PaperMessages::measure),
            entry("aidAmount", PaperMessages::amount),
            entry("aidCurrency", PaperMessages::currency));

    private final Words words;

    PaperWords(Words words) {
        this.words = words;
    }

    /** What is to be asked for, in the order of the form; nothing of an application that came through the service. */
    public List<String> missing(GrantCase grantCase) {
        var missing = grantCase.missing();
        var number = Stream.of(grantCase.organisationNumber())
                .filter(OrganisationNumber::isMissing)
                .map(none -> messages().organisationNumber());
        var parts = Stream.of(PaperPart.values())
                .filter(part -> missing.contains(part.section()))
                .map(part -> messages().part(part));
        return Stream.concat(number, parts).toList();
    }

    /** What was changed, a line for each field. */
    public List<String> changes(Transcription made) {
        return made.changes().stream()
                .map(change -> messages()
                        .change(
                                label(change.field()),
                                value(change.field(), change.before(), made),
                                value(change.field(), change.after(), made)))
                .toList();
    }

    private String label(String field) {
        var plain = LABELS.get(field);
        if (plain != null) {
            return plain.apply(messages());
        }
        var last = field.length() - 1;
        var name = field.substring(0, last);
        var inRow = ROW_LABELS.getOrDefault(name, words -> field).apply(messages());
        return messages().inRow(row(name, field.substring(last)), inRow);
    }

    private String row(String name, String row) {
        if (name.startsWith("cost")) {
            return messages().cost(row);
        }
        return name.startsWith("aid") ? messages().aidRow(row) : messages().fundingRow(row);
    }

    private String value(String field, String said, Transcription made) {
        if (said.isEmpty()) {
            return messages().nothing();
        }
        return switch (field.replaceAll("\\d$", "")) {
            case "municipality" -> municipality(said, made.source().arrivedOn());
            case "offering" -> words.cases().offering(Offering.valueOf(said));
            case "youngLeader" -> words.cases().youngLeader(YoungLeader.valueOf(said));
            case "costType" -> words.cases().costType(CostType.valueOf(said));
            case "accountKind" -> words.cases().accountKind(AccountNumber.Kind.valueOf(said));
            case "language" ->
                said.equals("sv") ? messages().swedish() : messages().english();
            case "otherFunding", "earlierAid", "publicMoney" ->
                said.equals("yes") ? messages().yes() : messages().no();
            default -> said;
        };
    }

    private static String municipality(String code, LocalDate on) {
        return Municipality.of(code, on).map(Municipality::name).orElse(code);
    }

    private PaperMessages messages() {
        return words.bundle(PaperMessages.class);
    }
}
