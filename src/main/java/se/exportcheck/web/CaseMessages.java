package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.cases.rules.Criterion;
import se.exportcheck.cases.rules.Examination;
import se.exportcheck.companies.LegalForm;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Currency;
import se.exportcheck.people.DecisionType;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.LegalBasis;

/** The words of the field: for every status, step, guard and kind, in both languages. */
@MessageBundle("cases")
public interface CaseMessages {

    /** Where a case stands, to staff. */
    @Message
    String status(CaseStatus caseStatus);

    /** Where a case stands, to the company. */
    @Message
    String publicStatus(CaseStatus caseStatus);

    /** A step as the words of a button. */
    @Message
    String step(CaseAction caseAction);

    /** A step that was taken, in a timeline. */
    @Message
    String event(CaseAction caseAction);

    /** What was decided. */
    @Message
    String outcome(Outcome outcome);

    /** What is delegated to be decided. */
    @Message
    String decisionType(DecisionType decisionType);

    /** How a case came in. */
    @Message
    String origin(Origin origin);

    /** What somebody is asked. */
    @Message
    String inquiry(Inquiry.Kind kind);

    /** A part of the application. */
    @Message
    String section(Section section);

    /** What is sold abroad. */
    @Message
    String offering(Offering offering);

    /** Whether there is a young leader. */
    @Message
    String youngLeader(YoungLeader youngLeader);

    /** A kind of cost. */
    @Message
    String costType(CostType costType);

    /** A currency. */
    @Message
    String currency(Currency currency);

    /** A sort of account. */
    @Message
    String accountKind(AccountNumber.Kind kind);

    /** A statistical size. */
    @Message
    String sizeClass(SizeClass sizeClass);

    /** An answer to an item of the checklist. */
    @Message
    String answer(Answer answer);

    /** The provision that aid is given under. */
    @Message
    String legalBasis(LegalBasis legalBasis);

    /** What the program sees of a rule in an application. */
    @Message
    String measured(Criterion criterion, Examination found);

    @Message
    String fits();

    @Message
    String fitsNot();

    @Message
    String legalForm(LegalForm form);
}
