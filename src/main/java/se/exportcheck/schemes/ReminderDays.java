package se.exportcheck.schemes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * So many days before a last day somebody is told that it is near (domain brief 6.6).
 *
 * @param answer before the last day to answer a request for completion or to comment
 * @param acceptance before the last day to accept the terms of a grant
 * @param projectEnd before the last day of the project, once for each number
 * @param claim before the last day to claim, once for each number
 * @param followUp after a follow-up was sent, and again after the first reminder
 * @param draft before a draft that nobody has touched is thrown away
 * @param delayAnswer before the last day to answer a company that asks for its case to be decided, once for each number
 * @param delay before the day that a decision is aimed at: the officer then says whether it will be later
 */
@Embeddable
public record ReminderDays(
        @Column(name = "answer_reminder_days") int answer,
        @Column(name = "acceptance_reminder_days") int acceptance,

        @Column(name = "project_end_reminder_days") List<Integer> projectEnd,

        @Column(name = "claim_reminder_days") List<Integer> claim,
        @Column(name = "followup_reminder_days") int followUp,
        @Column(name = "draft_warning_days") int draft,
        @Column(name = "delay_warning_days") int delay,

        @Column(name = "delay_answer_reminder_days") List<Integer> delayAnswer) {}
