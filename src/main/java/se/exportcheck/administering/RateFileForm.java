package se.exportcheck.administering;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;

/** A file of euro rates as the page takes it: a file or pasted text, and the month where the file does not say it. */
record RateFileForm(
        @RestForm("list") @Nullable FileUpload file,

        @RestForm @PartType("text/plain") @Nullable String text,

        @RestForm @PartType("text/plain") @Nullable String month) {

    static RateFileForm empty() {
        return new RateFileForm(null, null, null);
    }

    ImportForm list() {
        return new ImportForm(file, text);
    }

    public String typed() {
        return Text.of(text);
    }

    public String typedMonth() {
        return Text.of(month);
    }

    /** Nothing is typed, or a month. */
    boolean isMonthReadable() {
        return typedMonth().isEmpty() || month(typedMonth()).isPresent();
    }

    static Optional<YearMonth> month(@Nullable String typed) {
        try {
            return Optional.of(Text.of(typed))
                    .filter(text -> text.length() == "2026-11".length())
                    .map(YearMonth::parse);
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
