package se.exportcheck.following;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.followup.Leadership;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;

/** Who leads and owns the company, as it is typed; each company chooses whether it tells. */
record LeadershipForm(
        @RestForm @Count(message = "{following.customers}") @Nullable
        String leadingWomen,

        @RestForm @Count(message = "{following.customers}") @Nullable
        String leadingMen,

        @RestForm @Count(message = "{following.perCent}", most = 100) @Nullable
        String ownedByWomen) {

    static LeadershipForm of(@Nullable Leadership told) {
        return told == null
                ? new LeadershipForm(null, null, null)
                : new LeadershipForm(
                        written(told.leadingWomen()), written(told.leadingMen()), written(told.ownedByWomen()));
    }

    private static @Nullable String written(@Nullable Integer count) {
        return count == null ? null : Numbers.written(count);
    }

    /** The one count says nothing without the other. */
    FormErrors check(FormErrors errors, FollowingMessages words) {
        var women = Text.optional(leadingWomen).isPresent();
        var men = Text.optional(leadingMen).isPresent();
        return women == men ? errors : errors.with(women ? "leadingMen" : "leadingWomen", words.bothCounts());
    }

    /** Null when nothing is told. */
    @Nullable
    Leadership toLeadership() {
        var told = new Leadership(count(leadingWomen), count(leadingMen), count(ownedByWomen));
        return told.equals(new Leadership(null, null, null)) ? null : told;
    }

    private static @Nullable Integer count(@Nullable String typed) {
        return Numbers.whole(typed).map(Math::toIntExact).orElse(null);
    }
}
