package se.exportcheck.administering.schemes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.rules.Criterion;
import se.exportcheck.money.TravelCap;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.Chapter;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.StartRule;

/** The words for what a scheme version says, and for what is wrong with it. */
@MessageBundle("terms")
public interface TermsMessages {

    @Message
    String nothing();

    @Message
    String nameWrong(String term, int most);

    @Message
    String dayWrong(String term);

    @Message
    String kronorWrong(String term);

    @Message
    String employeesWrong(String term);

    @Message
    String shareWrong(String term, int lowest);

    @Message
    String numberWrong(String term, int lowest, int highest);

    @Message
    String codesWrong(String term);

    @Message
    String choiceWrong(String term);

    @Message
    String industriesWrong(String term);

    @Message
    String numbersWrong(String term, int lowest, int highest);

    @Message
    String remedy(Remedy remedy);

    @Message
    String belowFloor(String term, String floor);

    @Message
    String hint(Parameter parameter);

    @Message
    String misfit(Parameter parameter);

    @Message
    String parameter(Parameter parameter);

    @Message
    String chapter(Chapter chapter);

    @Message
    String criterion(Criterion criterion);

    @Message
    String appealRegime(AppealRegime regime);

    @Message
    String startRule(StartRule rule);

    @Message
    String travelCap(TravelCap cap);
}
