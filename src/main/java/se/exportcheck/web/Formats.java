package se.exportcheck.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers, days and codes are written, in templates: {@code {grant.kronor}}, {@code {due.day}}. */
@TemplateExtension
public final class Formats {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final long KILO = 1000;

    private Formats() {}

    /** 50 000 kr, the same in both languages. */
    public static String kronor(long amount) {
        return number("#,##0", Language.SWEDISH).format(amount) + NO_BREAK_SPACE + "kr";
    }

    /** 50 000,00 kr; in English 50 000.00 kr. */
    public static String kronor(
            BigDecimal amount, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return number("#,##0.00", language(locale)).format(amount) + NO_BREAK_SPACE + "kr";
    }

    /** 26510, 01110. */
    public static String commas(List<String> words) {
        return String.join(", ", words);
    }

    /** 12 345, the same in both languages. */
    public static String grouped(long number) {
        return number("#,##0", Language.SWEDISH).format(number);
    }

    /** 12 345,67 €; in English 12 345.67 €. */
    public static String euro(BigDecimal amount, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return number("#,##0.00", language(locale)).format(amount) + NO_BREAK_SPACE + "€";
    }

    /** Kronor for one euro: 10,9123; in English 10.9123. */
    public static String rate(BigDecimal kronor, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return number("#,##0.0000##", language(locale)).format(kronor);
    }

    /** 12.50 is 12,5; in English 12.5. */
    public static String plain(BigDecimal number, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return number("0.####", language(locale)).format(number);
    }

    /** 0.5 is 50 %. */
    public static String percent(
            BigDecimal share, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return number("#,##0.##", language(locale)).format(share.movePointRight(2)) + NO_BREAK_SPACE + "%";
    }

    /** 4.0 is 4,0 %; in English 4.0 %. */
    public static String perCent(
            BigDecimal perCent, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return oneDecimal(perCent, locale) + NO_BREAK_SPACE + "%";
    }

    /** 12,5; in English 12.5. */
    public static String oneDecimal(
            BigDecimal number, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return number("#,##0.0", language(locale)).format(number);
    }

    /** 23 november 2026; in English 23 November 2026. */
    public static String day(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language(locale)).format(day);
    }

    /** 2026-11-23, for tables. */
    public static String shortDay(LocalDate day) {
        return day.toString();
    }

    /** mars 2026. */
    public static String monthOf(YearMonth month, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", language(locale)));
    }

    /** The day of an instant in Sweden. */
    public static String day(Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return day(instant.atZone(STOCKHOLM).toLocalDate(), locale);
    }

    /** 23 november 2026 kl. 14.05; in English 23 November 2026 at 14:05. Swedish time. */
    public static String moment(Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        var language = language(locale);
        var pattern = language.equals(Language.SWEDISH) ? "d MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy 'at' HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language).format(instant.atZone(STOCKHOLM));
    }

    /** DE is Tyskland; in English Germany. */
    public static String country(String code, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return Locale.of("", code).getDisplayCountry(language(locale));
    }

    /** 1,4 MB; in English 1.4 MB. */
    public static String fileSize(long bytes, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        var size = new BigDecimal(bytes);
        if (bytes < KILO) {
            return bytes + "" + NO_BREAK_SPACE + "byte";
        }
        var mega = bytes >= KILO * KILO;
        var scaled = size.movePointLeft(mega ? 6 : 3).setScale(mega ? 1 : 0, RoundingMode.HALF_UP);
        return number("#,##0.#", language(locale)).format(scaled) + NO_BREAK_SPACE + (mega ? "MB" : "kB");
    }

    /** 19811218-9876 is 19811218-****. */
    public static String masked(String identityNumber) {
        var shown = identityNumber.length() - 4;
        return shown <= 0 ? "****" : identityNumber.substring(0, shown) + "****";
    }

    private static Locale language(@Nullable Object locale) {
        return locale == null ? Language.SWEDISH : Language.of(locale.toString());
    }

    private static DecimalFormat number(String pattern, Locale language) {
        var symbols = DecimalFormatSymbols.getInstance(language);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }
}
