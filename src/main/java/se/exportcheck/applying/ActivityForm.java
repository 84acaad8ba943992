package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Activity;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** An activity, as it is typed. */
record ActivityForm(
        @RestForm int version,
        @RestForm @DefaultValue("-1") int row,

        @RestForm
        @NotBlank(message = "{applying.activity}")
        @Size(max = 300, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String description,

        @RestForm @Nullable String startDay,
        @RestForm @Nullable String startMonth,
        @RestForm @Nullable String startYear,
        @RestForm @Nullable String endDay,
        @RestForm @Nullable String endMonth,
        @RestForm @Nullable String endYear)
        implements RowForm<ActivityForm, Activity> {

    static ActivityForm of(GrantCase draft, int row) {
        var version = draft.application().versionOf(Section.ACTIVITIES);
        var activities = draft.application().activities();
        if (row < 0 || row >= activities.size()) {
            return new ActivityForm(version, -1, null, null, null, null, null, null, null);
        }
        var activity = activities.get(row);
        var start = DateInput.of(activity.startOn());
        var end = DateInput.of(activity.endOn());
        return new ActivityForm(
                version,
                row,
                activity.description(),
                start.day(),
                start.month(),
                start.year(),
                end.day(),
                end.month(),
                end.year());
    }

    public DateInput start() {
        return new DateInput(startDay, startMonth, startYear);
    }

    public DateInput end() {
        return new DateInput(endDay, endMonth, endYear);
    }

    @Override
    public FormErrors check(FormErrors errors, FormWords words) {
        var days = words.demandDay(words.demandDay(errors, "start", start()), "end", end());
        return words.demandOrder(days, "end", start(), end());
    }

    @Override
    public ActivityForm asNew() {
        return new ActivityForm(version, -1, description, startDay, startMonth, startYear, endDay, endMonth, endYear);
    }

    @Override
    public Activity toRow() {
        return new Activity(
                Text.of(description), start().date().orElseThrow(), end().date().orElseThrow());
    }
}
