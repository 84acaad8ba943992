package se.exportcheck.banking;

import com.prowidesoftware.swift.model.mx.MxPain00100103;
import com.prowidesoftware.swift.model.mx.dic.CashAccount16;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransactionInformation10;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.web.Csv;

/** The payments of a file as CSV, read from the file itself: it says what the bank was told, whatever has changed since. */
final class TransferList {

    private static final CSVFormat FORMAT = Csv.FORMAT
            .builder()
            .setHeader(
                    "message_id",
                    "execution_on",
                    "end_to_end_id",
                    "dnr",
                    "account_kind",
                    "account_number",
                    "account_holder",
                    "amount_sek")
            .get();

    private TransferList() {}

    static String of(String content) {
        var message = MxPain00100103.parse(content).getCstmrCdtTrfInitn();
        var list = new StringBuilder(Csv.BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(list, FORMAT)) {
            for (var payments : message.getPmtInf()) {
                for (var transfer : payments.getCdtTrfTxInf()) {
                    printer.printRecord(
                            message.getGrpHdr().getMsgId(),
                            payments.getReqdExctnDt(),
                            transfer.getPmtId().getEndToEndId(),
                            caseOf(transfer),
                            kind(transfer.getCdtrAcct()),
                            number(transfer.getCdtrAcct()),
                            Csv.harmless(transfer.getCdtr().getNm()),
                            transfer.getAmt().getInstdAmt().getValue().toPlainString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.toString();
    }

    /** The message to the company is the number of its case. */
    private static String caseOf(CreditTransferTransactionInformation10 transfer) {
        return String.join(" ", transfer.getRmtInf().getUstrd());
    }

    private static String kind(CashAccount16 account) {
        var other = account.getId().getOthr();
        if (other == null) {
            return "IBAN";
        }
        return other.getSchmeNm().getPrtry() == null ? "PLUSGIRO" : "BANKGIRO";
    }

    private static String number(CashAccount16 account) {
        var other = account.getId().getOthr();
        return other == null ? account.getId().getIBAN() : other.getId();
    }
}
