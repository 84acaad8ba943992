package se.exportcheck.schemes;

import org.jspecify.annotations.Nullable;

/** What a call is named and what it says to companies, in both languages; the text may be left out. */
public record CallNotice(
        String nameSv,
        String nameEn,
        @Nullable String textSv,
        @Nullable String textEn) {}
