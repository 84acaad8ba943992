package se.exportcheck;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The addresses that the program answers, as it declares them: {@code /cases/{number}}. */
public final class Routes {

    private static final Pattern ALTERNATIVES = Pattern.compile("\\{\\w+:([\\w-]+(?:\\|[\\w-]+)+)}");

    private static final List<Class<?>> RESOURCES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("se.exportcheck").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private Routes() {}

    /** All but those of the API, which has bearer tokens and tests of its own; each with the method that answers. */
    public static SortedMap<String, Method> answering(Class<? extends Annotation> verb) {
        var routes = new TreeMap<String, Method>();
        RESOURCES.forEach(resource -> methods(resource)
                .filter(method -> method.isAnnotationPresent(verb))
                .forEach(method -> oneByOne(address(resource, method)).forEach(route -> routes.put(route, method))));
        routes.keySet().removeIf(route -> route.startsWith("/api/"));
        return routes;
    }

    /** The names of what the method reads of the address's query. */
    public static List<String> queryOf(Method method) {
        return Stream.of(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(parameter -> {
                    var name = parameter.getAnnotation(RestQuery.class).value();
                    return name.isEmpty() ? parameter.getName() : name;
                })
                .toList();
    }

    /** An address that names its alternatives, as {step:review|attest} does, is as many addresses. */
    private static Stream<String> oneByOne(String route) {
        var named = ALTERNATIVES.matcher(route);
        return named.find() ? Stream.of(named.group(1).split("\\|")).map(named::replaceFirst) : Stream.of(route);
    }

    /** Its own, and what it has from a resource that is like it. */
    private static Stream<Method> methods(Class<?> resource) {
        return Stream.<Class<?>>iterate(resource, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()));
    }

    private static String address(Class<?> resource, Method method) {
        var root = resource.getAnnotation(Path.class).value();
        var own = method.getAnnotation(Path.class);
        var path = own == null ? root : root + "/" + own.value();
        var clean = path.replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }
}
