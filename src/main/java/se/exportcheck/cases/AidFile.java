package se.exportcheck.cases;

import java.util.List;
import java.util.Optional;
import se.exportcheck.companies.ownership.UndertakingFile;
import se.exportcheck.deminimis.AidAccount;
import se.exportcheck.deminimis.AidCalculation;
import se.exportcheck.deminimis.AidDuplicate;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidSettlement;

/**
 * All that is known of aid of minor importance in a case.
 *
 * @param unsettled entries that may be one award, of which nobody has said so or not
 * @param toldApart entries that look like one award and are two
 * @param annulled entries that are corrected to nothing
 * @param corrected entries that another stands in place of
 * @param calculation the last that was kept
 * @param confirmed an officer has confirmed the undertaking as it is, since the application came in
 * @param fresh the calculation can be the ground of a proposal
 */
public record AidFile(
        UndertakingFile undertaking,
        AidAccount account,
        List<AidDuplicate> unsettled,
        List<AidSettlement> toldApart,
        List<AidEntry> annulled,
        List<AidEntry> corrected,
        Optional<AidCalculation> calculation,
        boolean confirmed,
        boolean fresh) {

    public boolean hasRates() {
        return account.hasRates();
    }
}
