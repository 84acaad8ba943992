package se.exportcheck.publishing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public register of awards and of open data. */
@MessageBundle("register")
public interface RegisterMessages {

    @Message
    String title();

    @Message
    String titleOf(int year);

    @Message
    String lead(String region);

    @Message
    String total(int year, long cheques, String granted);

    @Message
    String none(int year);

    @Message
    String noneYet();

    @Message
    String years();

    @Message
    String caption(int year);

    @Message
    String recipient();

    @Message
    String purpose();

    @Message
    String municipality();

    @Message
    String decidedOn();

    @Message
    String granted();

    @Message
    String soleTrader();

    @Message
    String noPurpose();

    @Message
    String whatIsShown();

    @Message
    String openData();

    @Message
    String openDataTitle();

    @Message
    String openDataLead();

    @Message
    String filesTitle();

    @Message
    String csvFile();

    @Message
    String jsonFile();

    @Message
    String schemaFile();

    @Message
    String columnsTitle();

    @Message
    String column();

    @Message
    String meaning();

    @Message
    String means(OpenColumn column);

    @Message
    String useTitle();

    @Message
    String use();

    @Message
    String fresh();
}
