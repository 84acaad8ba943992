package se.exportcheck.payments;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import com.prowidesoftware.swift.model.mx.MxCamt05300102;
import com.prowidesoftware.swift.model.mx.MxCamt05400102;
import com.prowidesoftware.swift.model.mx.MxPain00200103;
import com.prowidesoftware.swift.model.mx.dic.AmountAndCurrencyExchange3;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTimeChoice;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus2Code;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction2;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInformation1;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransactionInformation25;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry2;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation8;
import com.prowidesoftware.swift.model.mx.dic.TransactionGroupStatus3Code;
import com.prowidesoftware.swift.model.mx.dic.TransactionIndividualStatus3Code;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.payments.BankFault.Unreadable;
import se.exportcheck.payments.BankFile.Kind;
import se.exportcheck.payments.BankFile.Line;
import se.exportcheck.payments.BankFile.Said;

/** Reads what Swedish banks answer: {@code pain.002.001.03}, {@code camt.054.001.02} and {@code camt.053.001.02}. */
final class BankFileReader {

    /** A statement of a busy day is some hundred kilobytes. */
    static final int LARGEST = 5_000_000;

    private BankFileReader() {}

    /** @throws Unreadable naming what is wrong with the file */
    static BankFile read(byte[] file) {
        if (file.length == 0) {
            throw new Unreadable(BankFault.EMPTY);
        }
        if (file.length > LARGEST) {
            throw new Unreadable(BankFault.TOO_LARGE);
        }
        demandPlainXml(file);
        try {
            return switch (AbstractMX.parse(new String(file, StandardCharsets.UTF_8))) {
                case MxPain00200103 status when status.getCstmrPmtStsRpt() != null -> status(status);
                case MxCamt05400102 notification
                when notification.getBkToCstmrDbtCdtNtfctn() != null -> notification(notification);
                case MxCamt05300102 statement when statement.getBkToCstmrStmt() != null -> statement(statement);
                case null, default -> throw new Unreadable(BankFault.OTHER_MESSAGE);
            };
        } catch (NullPointerException missing) {
            throw new Unreadable(BankFault.INCOMPLETE);
        }
    }

    /** Well formed to its end, and without a document type that could fetch or multiply anything. */
    private static void demandPlainXml(byte[] file) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new Unreadable(BankFault.NOT_XML);
                }
            }
        } catch (XMLStreamException malformed) {
            throw new Unreadable(BankFault.NOT_XML);
        }
    }

    private static BankFile status(MxPain00200103 message) {
        var report = message.getCstmrPmtStsRpt();
        var group = report.getOrgnlGrpInfAndSts();
        var lines = new ArrayList<Line>();
        if (group.getGrpSts() == TransactionGroupStatus3Code.RJCT) {
            lines.add(ofAll(group.getOrgnlMsgId(), group.getStsRsnInf()));
        }
        for (var payments : report.getOrgnlPmtInfAndSts()) {
            if (payments.getPmtInfSts() == TransactionGroupStatus3Code.RJCT
                    && payments.getTxInfAndSts().isEmpty()) {
                lines.add(ofAll(group.getOrgnlMsgId(), payments.getStsRsnInf()));
            }
            payments.getTxInfAndSts().stream()
                    .map(one -> statusOf(one, payments, day(report.getGrpHdr().getCreDtTm())))
                    .forEach(lines::add);
        }
        return new BankFile(Kind.STATUS, report.getGrpHdr().getMsgId(), List.copyOf(lines));
    }

    private static Line ofAll(String messageId, List<StatusReasonInformation8> reasons) {
        return new Line(Said.REJECTED, null, messageId, null, null, reason(reasons));
    }

    private static Line statusOf(
            PaymentTransactionInformation25 one, OriginalPaymentInformation1 payments, LocalDate reported) {
        var said = said(one.getTxSts(), payments.getPmtInfSts());
        var original = Optional.ofNullable(one.getOrgnlTxRef());
        return new Line(
                said,
                Objects.requireNonNull(one.getOrgnlEndToEndId()),
                null,
                original.flatMap(of -> Optional.ofNullable(of.getAmt()))
                        .flatMap(of -> Optional.ofNullable(of.getInstdAmt()))
                        .map(of -> of.getValue())
                        .orElse(null),
                said == Said.PAID
                        ? original.flatMap(of -> Optional.ofNullable(of.getIntrBkSttlmDt()))
                                .orElse(reported)
                        : null,
                said == Said.REJECTED
                        ? reason(one.getStsRsnInf().isEmpty() ? payments.getStsRsnInf() : one.getStsRsnInf())
                        : null);
    }

    private static Said said(
            @Nullable TransactionIndividualStatus3Code one, @Nullable TransactionGroupStatus3Code all) {
        return switch (one) {
            case RJCT -> Said.REJECTED;
            case ACSC -> Said.PAID;
            case null -> all == TransactionGroupStatus3Code.RJCT ? Said.REJECTED : Said.ACCEPTED;
            default -> Said.ACCEPTED;
        };
    }

    private static @Nullable String reason(List<StatusReasonInformation8> reasons) {
        var said = reasons.stream()
                .flatMap(each -> Stream.concat(
                        Optional.ofNullable(each.getRsn()).stream()
                                .map(code -> code.getCd() == null ? code.getPrtry() : code.getCd()),
                        each.getAddtlInf().stream()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isBlank() ? null : said;
    }

    private static BankFile notification(MxCamt05400102 message) {
        var body = message.getBkToCstmrDbtCdtNtfctn();
        var entries = body.getNtfctn().stream().flatMap(account -> account.getNtry().stream());
        return new BankFile(Kind.NOTIFICATION, body.getGrpHdr().getMsgId(), booked(entries));
    }

    private static BankFile statement(MxCamt05300102 message) {
        var body = message.getBkToCstmrStmt();
        var entries = body.getStmt().stream().flatMap(account -> account.getNtry().stream());
        return new BankFile(Kind.STATEMENT, body.getGrpHdr().getMsgId(), booked(entries));
    }

    private static List<Line> booked(Stream<ReportEntry2> entries) {
        return entries.filter(entry -> entry.getSts() == EntryStatus2Code.BOOK)
                .flatMap(entry -> entry.getNtryDtls().stream()
                        .flatMap(details -> details.getTxDtls().stream())
                        .filter(one -> one.getRefs() != null && one.getRefs().getEndToEndId() != null)
                        .map(one -> booked(entry, one)))
                .toList();
    }

    private static Line booked(ReportEntry2 entry, EntryTransaction2 one) {
        var back = entry.getCdtDbtInd() == CreditDebitCode.CRDT || Boolean.TRUE.equals(entry.isRvslInd());
        var returned = Optional.ofNullable(one.getRtrInf());
        return new Line(
                back ? Said.CAME_BACK : Said.PAID,
                one.getRefs().getEndToEndId(),
                null,
                amount(one.getAmtDtls()).orElse(entry.getAmt().getValue()),
                day(entry.getBookgDt()),
                returned.flatMap(of -> Optional.ofNullable(of.getRsn()))
                        .map(of -> of.getCd() == null ? of.getPrtry() : of.getCd())
                        .orElse(null));
    }

    private static Optional<BigDecimal> amount(@Nullable AmountAndCurrencyExchange3 details) {
        return Optional.ofNullable(details)
                .flatMap(of -> Stream.of(of.getTxAmt(), of.getInstdAmt())
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(of -> of.getAmt().getValue());
    }

    private static LocalDate day(DateAndDateTimeChoice booked) {
        return booked.getDt() == null ? day(booked.getDtTm()) : booked.getDt();
    }

    private static LocalDate day(OffsetDateTime at) {
        return Stockholm.dateOf(at.toInstant());
    }
}
