package se.exportcheck.budgeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.money.Kronor;

/** The words of the budget. */
@MessageBundle("budget")
public interface BudgetMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String setFrame();

    @Message
    String list();

    @Message
    String stands();

    @Message
    String year();

    @Message
    String scheme();

    @Message
    String source();

    @Message
    String allocated();

    @Message
    String reserved();

    @Message
    String committed();

    @Message
    String paid();

    @Message
    String returned();

    @Message
    String recovered();

    @Message
    String left();

    @Message
    String overdrawn();

    @Message
    String newIntro();

    @Message
    String amount();

    @Message
    String newAmount();

    @Message
    String newAmountHint(Kronor taken);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String save();

    @Message
    String changeHeading();

    @Message
    String changes();

    @Message
    String when();

    @Message
    String change();

    @Message
    String cases();

    @Message
    String noCases();

    @Message
    String number();

    @Message
    String company();

    @Message
    String frameTitle(String scheme, String year);

    @Message
    String schemeMissing();

    @Message
    String sourceMissing();

    @Message
    String yearWrong(int first, int last);

    @Message
    String amountWrong();

    @Message
    String belowTaken(Kronor taken);

    @Message
    String unchanged();

    @Message
    String changedMeanwhile(Kronor now);

    @Message
    String isThere();

    @Message
    String roomHeading();

    @Message
    String room(Kronor left);

    @Message
    String noRoom();

    @Message
    String flashSet();

    @Message
    String flashChanged();
}
