package se.exportcheck.cases.rules;

/** Whether what the company says fits a rule, and the examination that found it. */
public record Finding(Criterion criterion, boolean fits, Examination examination) {}
