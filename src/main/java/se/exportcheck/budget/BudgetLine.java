package se.exportcheck.budget;

/** A frame and where it stands. */
public record BudgetLine(BudgetFrame frame, BudgetFigures figures) {}
