package se.exportcheck.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100103;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.SchemaOutputResolver;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Result;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.AccountNumber.Kind;
import se.exportcheck.money.Kronor;

/**
 * The file to the bank. It is held against the structure of {@code pain.001.001.03} as the classes of the message know
 * it (elements, order, what is compulsory); the schema file of ISO itself is not to be had as a package.
 */
class CreditTransfersTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T09:15:30.123+01:00");
    private static final LocalDate ON = LocalDate.of(2026, 3, 4);
    private static Schema schema;

    /** The classes say the types without the namespace that the message has on the wire; here they are put in it. */
    @BeforeAll
    static void theStructure() throws Exception {
        var types = new StringWriter();
        JAXBContext.newInstance(MxPain00100103.class).generateSchema(new SchemaOutputResolver() {
            @Override
            public Result createOutput(String namespace, String file) {
                var result = new StreamResult(namespace.isEmpty() ? types : new StringWriter());
                result.setSystemId(file);
                return result;
            }
        });
        var whole = types.toString()
                .replaceFirst(
                        "<xs:schema ",
                        "<xs:schema xmlns=\"%1$s\" targetNamespace=\"%1$s\" elementFormDefault=\"qualified\" "
                                .formatted(MxPain00100103.NAMESPACE))
                .replace("</xs:schema>", "<xs:element name=\"Document\" type=\"Document\"/></xs:schema>");
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(whole)));
    }

    @Test
    void aFileWithEveryKindOfAccountHoldsTheStructure() {
        var file = file("12345", all());
        assertThatCode(() -> validate(file)).doesNotThrowAnyException();
        var message = MxPain00100103.parse(file).getCstmrCdtTrfInitn();
        assertThat(message.getGrpHdr().getMsgId()).isEqualTo("RV-B000001");
        assertThat(message.getGrpHdr().getNbOfTxs()).isEqualTo("3");
        assertThat(message.getGrpHdr().getCtrlSum()).isEqualByComparingTo("140001");
        assertThat(message.getGrpHdr()
                        .getInitgPty()
                        .getId()
                        .getOrgId()
                        .getOthr()
                        .getFirst()
                        .getId())
                .isEqualTo("12345");
        var payments = message.getPmtInf().getFirst();
        assertThat(payments.getReqdExctnDt()).isEqualTo(ON);
        assertThat(payments.getDbtrAcct().getId().getIBAN()).isEqualTo("SE9399900000000000000001");
        assertThat(payments.getCdtTrfTxInf())
                .extracting(one -> one.getPmtId().getEndToEndId())
                .containsExactly("RV260001-1", "RV260002-1", "RV260003-2");
    }

    @Test
    void eachKindOfAccountIsSaidAsTheBanksWantIt() {
        var payments = MxPain00100103.parse(file(null, all()))
                .getCstmrCdtTrfInitn()
                .getPmtInf()
                .getFirst()
                .getCdtTrfTxInf();
        var bankgiro = payments.get(0);
        assertThat(bankgiro.getCdtrAcct().getId().getOthr().getId()).isEqualTo("50501055");
        assertThat(bankgiro.getCdtrAcct().getId().getOthr().getSchmeNm().getPrtry())
                .isEqualTo("BGNR");
        assertThat(bankgiro.getCdtrAgt().getFinInstnId().getClrSysMmbId().getMmbId())
                .isEqualTo("9900");
        var plusgiro = payments.get(1);
        assertThat(plusgiro.getCdtrAcct().getId().getOthr().getSchmeNm().getCd())
                .isEqualTo("BBAN");
        assertThat(plusgiro.getCdtrAgt().getFinInstnId().getClrSysMmbId().getMmbId())
                .isEqualTo("9960");
        var iban = payments.get(2);
        assertThat(iban.getCdtrAcct().getId().getIBAN()).isEqualTo("SE4550000000058398257466");
        assertThat(iban.getCdtrAgt()).isNull();
    }

    @Test
    void theSamePaymentsGiveTheSameBytes() {
        assertThat(file("12345", all())).isEqualTo(file("12345", all()));
    }

    @Test
    void aNameIsWrittenAsItIsAndCutWhereBanksCut() {
        var long_ = "Västmanländska Sågverksmaskinexportkonsultföreningens <Ångström> & Söner Aktiebolag (publ)";
        var file = file(
                null,
                List.of(new Transfer(
                        "RV260001-1", Kronor.of(1), account(Kind.BANKGIRO, "5050-1055"), long_, "RV260001")));
        var name = MxPain00100103.parse(file)
                .getCstmrCdtTrfInitn()
                .getPmtInf()
                .getFirst()
                .getCdtTrfTxInf()
                .getFirst()
                .getCdtr()
                .getNm();
        assertThat(name).startsWith("Västmanländska").contains("<Ångström>").hasSizeLessThanOrEqualTo(70);
        assertThat(long_).startsWith(name);
    }

    @Test
    void theStructureIsReallyHeld() {
        var file = file(null, all());
        assertThatThrownBy(() -> validate(file.replaceFirst("(?s)<pain:EndToEndId>.*?</pain:EndToEndId>", "")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(file.replaceFirst("(?s)<pain:PmtMtd>.*?</pain:PmtMtd>", "")))
                .isInstanceOf(SAXException.class);
    }

    private static void validate(String file) throws Exception {
        schema.newValidator().validate(new StreamSource(new StringReader(file)));
    }

    private static String file(@Nullable String customerId, List<Transfer> transfers) {
        var from = new PayingAccount(
                "SE9399900000000000000001",
                "SWEDSESS",
                customerId,
                PayingAccount.Clearing.USUAL,
                new Entered("admin", "Adam Norén", Instant.EPOCH));
        return new CreditTransfers("Region Västmanland", from).write("RV-B000001", ON, AT, transfers);
    }

    private static List<Transfer> all() {
        return List.of(
                new Transfer(
                        "RV260001-1",
                        Kronor.of(40_000),
                        account(Kind.BANKGIRO, "5050-1055"),
                        "Mälarsensor AB",
                        "RV260001"),
                new Transfer("RV260002-1", Kronor.of(1), account(Kind.PLUSGIRO, "28 65 43-4"), "Trähus AB", "RV260002"),
                new Transfer(
                        "RV260003-2",
                        Kronor.of(100_000),
                        account(Kind.IBAN, "SE45 5000 0000 0583 9825 7466"),
                        "Åsa Öberg",
                        "RV260003"));
    }

    private static AccountNumber account(Kind kind, String number) {
        return AccountNumber.parse(kind, number).orElseThrow();
    }
}
