package se.exportcheck;

import java.time.LocalDate;
import java.util.function.Consumer;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.Editor;
import se.exportcheck.schemes.FundingSource;
import se.exportcheck.schemes.LegalBasis;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.schemes.ParameterValues;
import se.exportcheck.schemes.SchemeVersion;

/**
 * Schemes of Västmanland whose decisions are appealed in other ways than those of the demo. They are as the demo's in
 * all else, and their calls were open for some days in September 2025, so that no other test sees them open.
 */
public final class OtherSchemes {

    /** When the calls were open, and a Monday. */
    public static final LocalDate OPEN = LocalDate.of(2025, 9, 1);

    private OtherSchemes() {}

    /** The region's own money: any member can have the decisions tried by legality review. */
    public static Call ownMoney() {
        return ownMoney("OWN_MONEY", "'version', 0");
    }

    /** The same, where decisions are announced within three weeks. */
    public static Call ownMoneyAnnouncedSlowly() {
        return ownMoney("OWN_MONEY_SLOWLY", "'version', 0, 'posting_days', 21");
    }

    private static Call ownMoney(String code, String differences) {
        return call(code, differences, version -> {
            var values = ParameterValues.of(version)
                    .with(Parameter.LEGAL_BASIS, LegalBasis.OWN_FUNDS_DM)
                    .with(Parameter.APPEAL_REGIME, AppealRegime.LAGLIGHETSPROVNING)
                    .with(Parameter.FUNDING_SOURCE, FundingSource.OWN);
            version.change(
                    values,
                    new Editor("admin", "Adam Norén"),
                    Backstage.get().clock.instant());
        });
    }

    /** The ordinance, and the region has settled that dismissals and write-offs may be appealed to the court. */
    public static Call dismissalsAppealable() {
        return call("DISMISSALS_APPEALABLE", "'appeal_dismissal', 'COURT', 'appeal_write_off', 'COURT'", version -> {});
    }

    /** Aid under the block exemption, which may not be paid while unlawful aid is not repaid (2022:1468, 28 §). */
    public static Call blockExemption() {
        return call(
                "BLOCK_EXEMPTION",
                "'legal_basis', 'SFS2022_1468_7', 'legal_basis_valid_to', '2036-12-31'",
                version -> {});
    }

    /** A programme of the EU pays: it says itself how long documents are kept. */
    public static Call programme() {
        return programme("PROGRAMME");
    }

    /** The same, of which nobody has said yet until when that is. */
    public static Call silentProgramme() {
        return programme("SILENT_PROGRAMME");
    }

    private static Call programme(String code) {
        return call(
                code,
                "'version', 0",
                version -> version.change(
                        ParameterValues.of(version).with(Parameter.FUNDING_SOURCE, FundingSource.ERDF),
                        new Editor("admin", "Adam Norén"),
                        Backstage.get().clock.instant()));
    }

    private static Call call(String code, String differences, Consumer<SchemeVersion> change) {
        return Story.in(() -> {
            if (count(code) == 0) {
                make(code, differences, change);
            }
            return Backstage.get()
                    .calls
                    .list("from Call c join fetch c.schemeVersion v where v.scheme.code = ?1", code)
                    .getFirst();
        });
    }

    private static long count(String code) {
        return (Long) Backstage.get()
                .database
                .createNativeQuery("select count(*) from scheme where code = ?1", Long.class)
                .setParameter(1, code)
                .getSingleResult();
    }

    private static void make(String code, String differences, Consumer<SchemeVersion> change) {
        run("insert into scheme (code) values ('%s')".formatted(code));
        run("""
                insert into scheme_version
                select (jsonb_populate_record(v, jsonb_build_object(
                    'id', -abs(hashtext('%1$s')),
                    'scheme_id', (select id from scheme where code = '%1$s'),
                    'published_by', null, 'published_at', null, %2$s))).*
                from scheme_version v join scheme s on s.id = v.scheme_id where s.code = 'EXPORT' and v.version_number = 1""".formatted(code, differences));
        copy(code, "checklist_item");
        copy(code, "grant_condition");
        change.accept(Backstage.get()
                .database
                .createQuery("from SchemeVersion v where v.scheme.code = :code", SchemeVersion.class)
                .setParameter("code", code)
                .getSingleResult());
        Backstage.get().database.flush();
        run("""
                update scheme_version set published_by = 'manager', published_at = timestamptz '2022-12-15 09:00:00+01'
                where scheme_id = (select id from scheme where code = '%s')""".formatted(code));
        run("""
                insert into call (scheme_version_id, name_sv, name_en, intake_mode, opens_on, closes_on)
                select v.id, s.code, s.code, 'ROUND', date '2025-09-01', date '2025-09-05'
                from scheme_version v join scheme s on s.id = v.scheme_id where s.code = '%s'""".formatted(code));
        run("""
                insert into budget_frame (scheme_id, funding_source, year)
                select v.scheme_id, v.funding_source, y.year
                from scheme_version v join scheme s on s.id = v.scheme_id, generate_series(2025, 2032) y (year)
                where s.code = '%s'""".formatted(code));
        run("""
                insert into budget_change (frame_id, amount_sek, reason, entered_by, entered_by_name, entered_at)
                select f.id, 900000000, 'Tests', 'manager', 'Maria Forsberg', now()
                from budget_frame f join scheme s on s.id = f.scheme_id where s.code = '%s'""".formatted(code));
    }

    private static void copy(String code, String table) {
        run("""
                insert into %1$s
                select (jsonb_populate_record(t, jsonb_build_object('scheme_version_id', to_.id))).*
                from %1$s t join scheme_version v on v.id = t.scheme_version_id join scheme s on s.id = v.scheme_id,
                     scheme_version to_ join scheme own on own.id = to_.scheme_id
                where s.code = 'EXPORT' and v.version_number = 1 and own.code = '%2$s'""".formatted(table, code));
    }

    private static void run(String sql) {
        Backstage.get().database.createNativeQuery(sql).executeUpdate();
    }
}
