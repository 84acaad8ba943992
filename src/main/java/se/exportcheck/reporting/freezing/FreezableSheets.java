package se.exportcheck.reporting.freezing;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import se.exportcheck.reporting.ReportFormat;
import se.exportcheck.reporting.sheets.Findings;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.SheetFiles;

/** A report made of tables, as most are. */
public final class FreezableSheets implements Freezable<Bilingual> {

    private final String code;
    private final String address;
    private final IntFunction<Findings<Report>> reports;
    private final SheetFiles files;

    /** @param reports the report of a year as it stands now */
    public FreezableSheets(String code, String address, IntFunction<Findings<Report>> reports, SheetFiles files) {
        this.code = code;
        this.address = address;
        this.reports = reports;
        this.files = files;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Class<Bilingual> type() {
        return Bilingual.class;
    }

    @Override
    public Bilingual now(int year) {
        return Bilingual.of(reports.apply(year));
    }

    @Override
    public Report report(Bilingual data, Locale language) {
        return data.in(language);
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.values());
    }

    @Override
    public byte[] file(Bilingual data, ReportFormat format, Locale language) {
        return files.bytes(data.in(language), format, language);
    }
}
