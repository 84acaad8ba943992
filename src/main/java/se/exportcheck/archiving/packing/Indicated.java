package se.exportcheck.archiving.packing;

import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.followup.Indicators;

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
                .leaf("newCustomers", said.newCustomers())
                .close();
    }
}
