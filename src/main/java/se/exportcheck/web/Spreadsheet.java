package se.exportcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Text is stored as text, so that nothing that somebody typed becomes a formula. */
public final class Spreadsheet {

    private static final String PROGRAM = "Exportcheck";
    private static final String VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";

    private Spreadsheet() {}

    /** @param rows of text, numbers and days */
    public static byte[] of(String sheet, List<String> header, List<List<Object>> rows) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, PROGRAM, VERSION)) {
            var page = book.newWorksheet(sheet);
            for (var column = 0; column < header.size(); column++) {
                page.value(0, column, header.get(column));
            }
            page.range(0, 0, 0, header.size() - 1).style().bold().set();
            page.freezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                write(page, row + 1, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet page, int row, List<Object> values) {
        for (var column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Number number -> page.value(row, column, number);
                case LocalDate day -> {
                    page.value(row, column, day);
                    page.style(row, column).format(DAY).set();
                }
                case Object text -> page.value(row, column, text.toString());
            }
        }
    }
}
