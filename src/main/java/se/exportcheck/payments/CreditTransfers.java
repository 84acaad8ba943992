package se.exportcheck.payments;

import com.prowidesoftware.swift.model.mx.MxPain00100103;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.AccountSchemeName1Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType3Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification4;
import com.prowidesoftware.swift.model.mx.dic.CashAccount16;
import com.prowidesoftware.swift.model.mx.dic.CategoryPurpose1Choice;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemIdentification2Choice;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemMemberIdentification2;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransactionInformation10;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV03;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification7;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GenericOrganisationIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader32;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentification4;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentificationSchemeName1Choice;
import com.prowidesoftware.swift.model.mx.dic.Party6Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification32;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification1;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstructionInformation3;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation19;
import com.prowidesoftware.swift.model.mx.dic.PostalAddress6;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation5;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Kronor;

/**
 * A file of payments in kronor as Swedish banks take it: ISO 20022 {@code pain.001.001.03}, giro numbers as
 * {@code BGNR} and {@code BBAN} of the clearing {@code SESBA}.
 */
final class CreditTransfers {

    /** As much of a name, and of a message, as banks pass on. */
    private static final int NAME = 70;

    private static final int MESSAGE = 140;
    private static final String KRONOR = "SEK";
    private static final String SWEDEN = "SE";

    private final String payer;
    private final PayingAccount from;

    CreditTransfers(String payer, PayingAccount from) {
        this.payer = payer;
        this.from = from;
    }

    String write(String messageId, LocalDate executionOn, OffsetDateTime at, List<Transfer> transfers) {
        var count = String.valueOf(transfers.size());
        var sum = transfers.stream()
                .map(Transfer::amount)
                .reduce(Kronor.ZERO, Kronor::plus)
                .toDecimal();
        var header = new GroupHeader32()
                .setMsgId(messageId)
                .setCreDtTm(at.truncatedTo(ChronoUnit.SECONDS))
                .setNbOfTxs(count)
                .setCtrlSum(sum)
                .setInitgPty(initiator());
        var payments = new PaymentInstructionInformation3()
                .setPmtInfId(messageId)
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setNbOfTxs(count)
                .setCtrlSum(sum)
                .setPmtTpInf(new PaymentTypeInformation19()
                        .setSvcLvl(new ServiceLevel8Choice().setCd("NURG"))
                        .setCtgyPurp(new CategoryPurpose1Choice().setCd("SUPP")))
                .setReqdExctnDt(executionOn)
                .setDbtr(named(payer))
                .setDbtrAcct(iban(from.iban()).setCcy(KRONOR))
                .setDbtrAgt(bank(new FinancialInstitutionIdentification7()
                        .setBIC(from.bic())
                        .setPstlAdr(new PostalAddress6().setCtry(SWEDEN))))
                .setChrgBr(ChargeBearerType1Code.SHAR);
        transfers.forEach(transfer -> payments.addCdtTrfTxInf(payment(transfer)));
        var message = new MxPain00100103();
        message.setCstmrCdtTrfInitn(
                new CustomerCreditTransferInitiationV03().setGrpHdr(header).addPmtInf(payments));
        return message.message();
    }

    private CreditTransferTransactionInformation10 payment(Transfer transfer) {
        return new CreditTransferTransactionInformation10()
                .setPmtId(new PaymentIdentification1()
                        .setInstrId(transfer.endToEndId())
                        .setEndToEndId(transfer.endToEndId()))
                .setAmt(new AmountType3Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy(KRONOR)
                                .setValue(transfer.amount().toDecimal())))
                .setCdtrAgt(bankOf(transfer.account()))
                .setCdtr(named(transfer.holder()).setPstlAdr(new PostalAddress6().setCtry(SWEDEN)))
                .setCdtrAcct(account(transfer.account()))
                .setRmtInf(new RemittanceInformation5().addUstrd(cut(transfer.message(), MESSAGE)));
    }

    private PartyIdentification32 initiator() {
        var party = named(payer);
        if (from.customerId() != null) {
            party.setId(new Party6Choice()
                    .setOrgId(new OrganisationIdentification4()
                            .addOthr(new GenericOrganisationIdentification1()
                                    .setId(from.customerId())
                                    .setSchmeNm(new OrganisationIdentificationSchemeName1Choice().setCd("BANK")))));
        }
        return party;
    }

    /** An IBAN says itself which bank it is in. */
    private @Nullable BranchAndFinancialInstitutionIdentification4 bankOf(AccountNumber account) {
        return switch (account.kind()) {
            case BANKGIRO -> clearing(from.clearing().bankgiro());
            case PLUSGIRO -> clearing(from.clearing().plusgiro());
            case IBAN -> null;
        };
    }

    private static BranchAndFinancialInstitutionIdentification4 clearing(String member) {
        return bank(new FinancialInstitutionIdentification7()
                .setClrSysMmbId(new ClearingSystemMemberIdentification2()
                        .setClrSysId(new ClearingSystemIdentification2Choice().setCd("SESBA"))
                        .setMmbId(member)));
    }

    private static CashAccount16 account(AccountNumber account) {
        return switch (account.kind()) {
            case BANKGIRO -> giro(account.number(), new AccountSchemeName1Choice().setPrtry("BGNR"));
            case PLUSGIRO -> giro(account.number(), new AccountSchemeName1Choice().setCd("BBAN"));
            case IBAN -> iban(account.number());
        };
    }

    private static CashAccount16 giro(String number, AccountSchemeName1Choice scheme) {
        return new CashAccount16()
                .setId(new AccountIdentification4Choice()
                        .setOthr(new GenericAccountIdentification1()
                                .setId(number)
                                .setSchmeNm(scheme)));
    }

    private static CashAccount16 iban(String number) {
        return new CashAccount16().setId(new AccountIdentification4Choice().setIBAN(number));
    }

    private static BranchAndFinancialInstitutionIdentification4 bank(FinancialInstitutionIdentification7 institution) {
        return new BranchAndFinancialInstitutionIdentification4().setFinInstnId(institution);
    }

    private static PartyIdentification32 named(String name) {
        return new PartyIdentification32().setNm(cut(name, NAME));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }
}
