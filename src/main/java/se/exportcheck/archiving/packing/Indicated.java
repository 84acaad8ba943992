package se.exportcheck.archiving.packing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.followup.Leadership;

/** The figures that a company has given of itself, as the descriptive metadata tell them. */
final class Indicated {

    private Indicated() {}

    static void of(@Nullable Indicators said, Xml xml) {
        if (said == null) {
            return;
        }
        xml.open("indicators")
                .leaf("turnoverSek", said.turnover())
                .leaf("goodsExportSek", said.goodsExport())
                .leaf("servicesExportSek", said.servicesExport())
                .leaf("employees", said.employees().toPlainString())
                .leaf("employedWomen", plain(said.employedWomen()))
                .leaf("newCustomers", said.newCustomers())
                .close();
    }

    static void of(@Nullable Leadership told, Xml xml) {
        if (told == null) {
            return;
        }
        xml.open("leadership")
                .leaf("leadingWomen", told.leadingWomen())
                .leaf("leadingMen", told.leadingMen())
                .leaf("ownedByWomenPerCent", told.ownedByWomen())
                .close();
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
