package se.exportcheck.reporting.sheets;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a value is written on pages and on paper, {@code {cell.shown}}, and how a table is drawn. */
@TemplateExtension
public final class Cells {

    private Cells() {}

    public static String shown(Cell cell, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return cell.shown(language(locale));
    }

    /** The pictures of a table: {@code {sheet.charts}}. */
    public static List<SheetChart> charts(
            Sheet sheet, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return SheetChart.of(sheet, language(locale));
    }

    private static Locale language(@Nullable Object locale) {
        return locale == null ? Locale.of("sv") : Locale.of(locale.toString());
    }
}
