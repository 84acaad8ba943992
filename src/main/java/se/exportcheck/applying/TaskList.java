package se.exportcheck.applying;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.application.SectionSave;

/** The sections of an application as tasks, in groups, with who saved them last. */
record TaskList(List<Group> groups, long done) {

    /** What the tasks of the list belong together by. */
    enum Topic {
        PREPARE,
        VENTURE,
        ECONOMY,
        SEND
    }

    record Group(Topic topic, List<Task> tasks) {}

    record Task(Section section, boolean done, @Nullable SectionSave save) {}

    static TaskList of(Application application) {
        var groups = Stream.of(Topic.values())
                .map(topic -> new Group(
                        topic,
                        Stream.of(Section.values())
                                .filter(section -> topicOf(section) == topic)
                                .map(section -> task(application, section))
                                .toList()))
                .toList();
        var done = Stream.of(Section.values()).filter(application::isComplete).count();
        return new TaskList(groups, done);
    }

    public int all() {
        return Section.values().length;
    }

    public boolean complete() {
        return done == all();
    }

    private static Task task(Application application, Section section) {
        return new Task(
                section,
                application.isComplete(section),
                application.lastSave(section).orElse(null));
    }

    private static Topic topicOf(Section section) {
        return switch (section) {
            case COMPANY, OWNERS, CONTACT -> Topic.PREPARE;
            case VENTURE, MARKETS, ACTIVITIES -> Topic.VENTURE;
            case COSTS, FUNDING, AID, ACCOUNT -> Topic.ECONOMY;
            case ATTACHMENTS -> Topic.SEND;
        };
    }
}
