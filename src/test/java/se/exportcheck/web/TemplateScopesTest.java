package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What a template names is found in the scopes around it, or is missed as before. */
class TemplateScopesTest {

    private static final String PAGE =
            "{#for row in rows}{#let twice=row}{title}:{row}:{twice}{#if row_hasNext}, {/if}{/let}{/for}";

    private final Others others = new Others();

    @Test
    void whatIsNamedIsFoundInTheScopesAroundIt() {
        assertThat(engine(true)
                        .parse(PAGE)
                        .data("title", "A", "rows", List.of(1, 2))
                        .render())
                .isEqualTo("A:1:1, A:2:2");
    }

    @Test
    void noOtherResolverIsAskedForIt() {
        engine(false).parse(PAGE).data("title", "A", "rows", List.of(1, 2)).render();
        assertThat(others.asked).contains("title", "row");
        others.asked.clear();
        engine(true).parse(PAGE).data("title", "A", "rows", List.of(1, 2)).render();
        assertThat(others.asked).isEmpty();
    }

    @Test
    void aTagCanDoWithoutWhatIsOptionalInItAndNothingElse() {
        var engine = engine(true);
        engine.putTemplate("tags/hint", engine.parse("{#if hint??}({hint}){/if}{rows ?: 5}{label}"));
        assertThat(engine.parse("{#hint label='L' /}").render()).isEqualTo("5L");
        assertThat(engine.parse("{#hint label='L' hint='H' rows=3 /}").render()).isEqualTo("(H)3L");
        var unlabelled = engine.parse("{#hint hint='H' /}");
        assertThatThrownBy(unlabelled::render)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("label");
    }

    @Test
    void whatComesAfterADotIsForOthers() {
        assertThat(engine(true)
                        .parse("{#for row in rows}{row.length}{/for}")
                        .data("rows", List.of("four"))
                        .render())
                .isEqualTo("4");
    }

    private Engine engine(boolean scoped) {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new io.quarkus.qute.ReflectionValueResolver())
                .addValueResolver(others)
                .addSectionHelper(new UserTagSectionHelper.Factory("hint", "tags/hint"))
                .strictRendering(true);
        if (scoped) {
            new TemplateScopes().look(builder);
        }
        return builder.build();
    }

    /** One of the many that are asked about everything. */
    private static final class Others implements ValueResolver {

        private final List<String> asked = new ArrayList<>();

        @Override
        public int getPriority() {
            return 14;
        }

        @Override
        public boolean appliesTo(EvalContext context) {
            asked.add(context.getName());
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new AssertionError("It applies to nothing");
        }
    }
}
