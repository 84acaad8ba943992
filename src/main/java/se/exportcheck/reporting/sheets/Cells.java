package se.exportcheck.reporting.sheets;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a value is written on pages and on paper: {@code {cell.shown}}. */
@TemplateExtension
public final class Cells {

    private Cells() {}

    public static String shown(Cell cell, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return cell.shown(locale == null ? Locale.of("sv") : Locale.of(locale.toString()));
    }
}
