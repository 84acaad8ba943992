package se.exportcheck.cases;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.Applications;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidAccount;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.deminimis.RateTable;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.money.TravelCap;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Mandate;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.AppealTerms;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.ChecklistItem;
import se.exportcheck.schemes.GrantCondition;
import se.exportcheck.schemes.IntakeMode;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.schemes.Reallocation;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.ReminderDays;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.schemes.StartRule;
import se.exportcheck.schemes.TargetGroup;
import se.exportcheck.schemes.TimeLimits;
import se.exportcheck.schemes.TravelTerms;

/** People and cases without a database or a server. What only publishing makes, schemes and calls, is put together here. */
final class Plain {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final long COMPANY = 1;
    static final long PARTNER = 7;

    static final Actor EDITOR = company("applicant", "Sofia Lindqvist", Set.of(COMPANY), Set.of());
    static final Actor SIGNATORY = company("signatory", "Karin Ek", Set.of(COMPANY), Set.of(COMPANY));
    static final Actor STRANGER = company("applicant2", "Johan Berg", Set.of(2L), Set.of(2L));
    static final Actor REGISTRAR = staff("registrar", Role.REGISTRAR);
    static final Actor OFFICER = staff("officer", Role.CASE_OFFICER);
    static final Actor OTHER_OFFICER = staff("officer2", Role.CASE_OFFICER);
    static final Actor OFFICER_WHO_DECIDES =
            staff("officer", Role.CASE_OFFICER, Role.DECISION_MAKER).with(List.of(mandate("officer", 100_000)));
    static final Actor DECIDER = staff("decider", Role.DECISION_MAKER).with(List.of(mandate("decider", 100_000)));
    static final Actor DIRECTOR = staff("director", Role.DECISION_MAKER).with(List.of(mandate("director", 250_000)));
    static final Actor UNDELEGATED = staff("decider2", Role.DECISION_MAKER);
    static final Actor PAYER = staff("payer", Role.PAYMENTS_OFFICER);
    static final Actor ATTESTER = staff("attester", Role.PAYMENTS_OFFICER);
    static final Actor MANAGER = staff("manager", Role.MANAGER);
    static final Actor AUDITOR = staff("auditor", Role.AUDITOR);
    static final Actor ADMINISTRATOR = staff("admin", Role.ADMINISTRATOR);
    static final Actor ADVISER = new Actor(
            "adviser",
            "Almira Stenqvist",
            "rådgivare",
            Set.of(Role.PARTNER_ADVISER),
            "vastmanland",
            Set.of(),
            Set.of(),
            Optional.of(PARTNER));
    static final Actor SYSTEM = Actor.system("vastmanland");

    static final Proposal GRANT = Proposal.grant(
            Outcome.GRANT,
            Kronor.of(100_000),
            new BigDecimal("200000.00"),
            Share.HALF,
            "Åtgärden stärker företagets export.");

    /** What the law does not settle as proposed, and no court or notice board for letters to name. */
    static final AppealTerms NO_COURT_NAMED =
            new AppealTerms(null, null, null, Remedy.NONE, Remedy.NONE, Remedy.COURT, Remedy.NONE, 7, 16);

    /** The same with both. */
    static final AppealTerms COURT_NAMED = new AppealTerms(
            "Förvaltningsrätten i Uppsala",
            "Box 1853, 751 48 Uppsala",
            "https://vastmanland.example/anslagstavla",
            Remedy.NONE,
            Remedy.NONE,
            Remedy.COURT,
            Remedy.NONE,
            7,
            16);

    /** The same, and the region lets dismissals be appealed. */
    static final AppealTerms DISMISSALS_APPEALABLE = new AppealTerms(
            "Förvaltningsrätten i Uppsala", null, null, Remedy.COURT, Remedy.NONE, Remedy.COURT, Remedy.NONE, 7, 16);

    /** No earlier aid, the undertaking confirmed and counted, eleven kronor for a euro. */
    static final AidStanding AID = aid(List.of());

    private Plain() {}

    /** The same beside earlier entries of the ledger. */
    static AidStanding aid(List<AidEntry> entries) {
        var rate = new ExchangeRate(new BigDecimal("11.0000"), TODAY.withDayOfMonth(1), RateSource.INFOREURO);
        var rates = new RateTable(RateSource.INFOREURO, List.of(rate));
        return AidStanding.of(AidAccount.of(TODAY, AidRegulation.GENERAL, entries, rates), 1L, true);
    }

    static GrantCase draft() {
        return draft(Origin.PORTAL, AppealRegime.SFS2022_1468_37);
    }

    static GrantCase draft(Origin origin, AppealRegime regime) {
        return draft(origin, version(regime));
    }

    static GrantCase draft(LegalBasis basis) {
        var version = version(AppealRegime.SFS2022_1468_37);
        put(version, "legalBasis", basis);
        return draft(Origin.PORTAL, version);
    }

    private static GrantCase draft(Origin origin, SchemeVersion version) {
        var grantCase = new GrantCase(UUID.randomUUID(), call(version), company(), origin, NOW);
        Applications.fill(grantCase.edit(origin == Origin.PAPER ? REGISTRAR : EDITOR), "Mässa i Hamburg", TODAY);
        grantCase.nameAfterVenture();
        return grantCase;
    }

    /** The same on formal grounds that are enough: nobody need be heard, and another authority is the right one. */
    static Proposal grounded(Proposal proposal) {
        var unheard = Formalities.unheard(Unheard.OBVIOUSLY_UNNECESSARY, "Allt är företagets egna uppgifter.");
        return switch (proposal.outcome()) {
            case GRANT, WRITE_OFF -> proposal;
            case REFUSAL -> proposal.on(unheard.failing(List.of("ELIG-03")));
            case PARTIAL_GRANT -> proposal.on(unheard);
            case DISMISSAL -> proposal.on(unheard.dismissing(DismissalGround.WRONG_AUTHORITY, null));
        };
    }

    static void check(GrantCase grantCase) {
        grantCase
                .schemeVersion()
                .checklist()
                .forEach(item -> grantCase.check(
                        item.code(),
                        item.grantsOnlyIf() == null ? Answer.YES : item.grantsOnlyIf(),
                        null,
                        OFFICER,
                        NOW));
    }

    static ClaimLine.Voucher voucher(String amount) {
        return new ClaimLine.Voucher(
                CostType.CONSULT,
                "Marknadsstudie",
                "V1",
                "Exportkonsult AB",
                "1001",
                TODAY.plusMonths(1),
                TODAY.plusMonths(1),
                TODAY,
                TODAY,
                new BigDecimal(amount));
    }

    private static Actor company(String subject, String name, Set<Long> member, Set<Long> signs) {
        return new Actor(subject, name, null, Set.of(Role.APPLICANT), "vastmanland", member, signs, Optional.empty());
    }

    static Actor staff(String subject, Role... roles) {
        return new Actor(subject, subject, subject, Set.of(roles), "vastmanland", Set.of(), Set.of(), Optional.empty());
    }

    /** Item 4.1 of the delegation order, for any decision up to the amount, in force since 2023. */
    static Mandate mandate(String person, long amount) {
        var mandate = made(Mandate.class);
        put(mandate, "ruleId", 1L);
        put(mandate, "item", "4.1");
        put(mandate, "committee", "regionala utvecklingsnämnden");
        put(mandate, "maxAmountSek", Kronor.of(amount));
        put(mandate, "person", person);
        put(mandate, "personName", person);
        put(mandate, "fromOn", LocalDate.of(2023, 1, 1));
        return mandate;
    }

    private static Company company() {
        var company = new Company(OrganisationNumber.fromString("5599900007"), "Mälarsensor AB");
        put(company, "id", COMPANY);
        return company;
    }

    private static Call call(SchemeVersion version) {
        var call = made(Call.class);
        put(call, "schemeVersion", version);
        put(call, "intakeMode", IntakeMode.ROUND);
        put(call, "opensOn", LocalDate.of(2026, 1, 1));
        put(call, "closesOn", LocalDate.of(2026, 12, 31));
        return call;
    }

    private static SchemeVersion version(AppealRegime regime) {
        var version = made(SchemeVersion.class);
        put(version, "appealRegime", regime);
        put(version, "appeal", NO_COURT_NAMED);
        put(version, "legalBasis", LegalBasis.SFS2022_1468_17);
        put(version, "grant", new GrantTerms(Share.HALF, Kronor.of(50_000), Kronor.of(250_000)));
        put(version, "limits", new TimeLimits(12, 18, 14, 10, 14, 30, 60, 30, 60, 30, 365, 10));
        put(version, "reminders", new ReminderDays(3, 7, List.of(30, 7), List.of(30, 7), 14, 30, 14, List.of(14, 3)));
        put(version, "reallocation", new Reallocation(Share.of("0.2"), Kronor.of(50_000)));
        put(version, "startRule", StartRule.AFTER_RECEIVED);
        put(
                version,
                "targetGroup",
                new TargetGroup(List.of("LIMITED_COMPANY"), List.of("011"), List.of("CONSULT", "FAIR", "TRAVEL")));
        put(version, "travel", new TravelTerms(Share.of("0.2"), TravelCap.POST_CAP));
        put(version, "maxClaims", 2);
        put(version, "followupMonths", List.of(12, 24));
        put(version, "conditions", List.of(new GrantCondition("Villkor", "Condition", true)));
        put(
                version,
                "checklist",
                List.of(
                        new ChecklistItem("ELIG-03", "Arbetsställe i länet.", "Workplace in the county.", Answer.YES),
                        new ChecklistItem("COST-07a", "Exporterade kvantiteter.", "Exported quantities.", Answer.NO),
                        new ChecklistItem("ELIG-09", "F-skatt.", "F-tax.", null),
                        new ChecklistItem("ELIG-13", "Branschen.", "The industry.", null)));
        return version;
    }

    private static <T> T made(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static void put(Object object, String name, @Nullable Object value) {
        try {
            var field = field(object.getClass(), name);
            field.setAccessible(true);
            field.set(object, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            var found = Stream.of(owner.getDeclaredFields())
                    .filter(each -> each.getName().equals(name))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new NoSuchFieldException(name);
    }
}
