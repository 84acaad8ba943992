package se.exportcheck.publishing;

import static se.exportcheck.publishing.Question.AID;
import static se.exportcheck.publishing.Question.EMPLOYEES;
import static se.exportcheck.publishing.Question.PRODUCT;
import static se.exportcheck.publishing.Question.PURPOSE;
import static se.exportcheck.publishing.Question.STARTED;
import static se.exportcheck.publishing.Question.TURNOVER;
import static se.exportcheck.publishing.Question.WORKPLACE;
import static se.exportcheck.publishing.Verdict.CHECKED;
import static se.exportcheck.publishing.Verdict.FINE;
import static se.exportcheck.publishing.Verdict.NOT_COVERED;
import static se.exportcheck.publishing.Verdict.STOPS;

/** What can be answered to the questions of the self-test, and what each answer means (domain brief 1.3, 1.4). */
public enum Option {
    IN_COUNTY(WORKPLACE, FINE),
    ELSEWHERE(WORKPLACE, STOPS),
    EMPLOYEES_WITHIN(EMPLOYEES, FINE),
    EMPLOYEES_FEWER(EMPLOYEES, STOPS),
    EMPLOYEES_MORE(EMPLOYEES, STOPS),
    TURNOVER_WITHIN(TURNOVER, FINE),
    TURNOVER_LOWER(TURNOVER, STOPS),
    TURNOVER_HIGHER(TURNOVER, STOPS),
    NO_ACCOUNTS(TURNOVER, STOPS),
    PRODUCT_READY(PRODUCT, FINE),
    PRODUCT_SOON(PRODUCT, CHECKED),
    PRODUCT_MISSING(PRODUCT, STOPS),
    CONSULT(PURPOSE, FINE),
    FAIR(PURPOSE, FINE),
    TRAVEL(PURPOSE, FINE),
    MATERIAL(PURPOSE, FINE),
    CERT(PURPOSE, FINE),
    TRAINING(PURPOSE, FINE),
    DIGITAL(PURPOSE, FINE),
    PROJ_EMP(PURPOSE, FINE),
    OWN_TIME(PURPOSE, NOT_COVERED),
    RUNNING(PURPOSE, NOT_COVERED),
    EQUIPMENT(PURPOSE, NOT_COVERED),
    SALES_NETWORK(PURPOSE, NOT_COVERED),
    FREIGHT(PURPOSE, NOT_COVERED),
    NOTHING_STARTED(STARTED, FINE),
    SOME_STARTED(STARTED, CHECKED),
    ALL_STARTED(STARTED, STOPS),
    AID_NONE(AID, FINE),
    AID_BELOW(AID, CHECKED),
    AID_ABOVE(AID, STOPS),
    AID_UNKNOWN(AID, CHECKED);

    private final Question question;
    private final Verdict verdict;

    Option(Question question, Verdict verdict) {
        this.question = question;
        this.verdict = verdict;
    }

    Question question() {
        return question;
    }

    Verdict verdict() {
        return verdict;
    }
}
