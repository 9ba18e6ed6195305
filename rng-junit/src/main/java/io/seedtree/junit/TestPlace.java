package io.seedtree.junit;

import io.seedtree.rng.SeedSequence;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The places of tests and of their methods in the seed tree. */
/*
 * Design. Of JUnit's unique id, what stands behind the segment of the Jupiter engine is the same for everyone
 * who runs the test; before it stands who does, a suite for example. The names are part of the API: changing
 * one changes streams.
 */
final class TestPlace {

    private static final String ENGINE = "[engine:junit-jupiter]/";

    /** The types of parameters at the end of a method's segment, in which slashes are escaped. */
    private static final Pattern PARAMETER_TYPES =
            Pattern.compile("(\\[(?:method|test-template|test-factory):[^/]*)\\([^/(]*\\)]");

    private TestPlace() {
    }

    /** The place of a test or a class. */
    static SeedSequence of(ExtensionContext context, SeedSequence root) {
        boolean overloaded = context.getTestMethod()
                .filter(method -> isOverloaded(context.getRequiredTestClass(), method))
                .isPresent();
        return root.child(name(context.getUniqueId(), overloaded));
    }

    /** The place of a test method, a constructor or a lifecycle method that serves a test or a class. */
    static SeedSequence of(Executable executable, ExtensionContext context, SeedSequence root) {
        SeedSequence test = of(context, root);
        boolean isTheTest = context.getTestMethod().filter(executable::equals).isPresent();
        return isTheTest ? test : test.child(name(executable));
    }

    /** The name of a test by its unique id, with the types of parameters only if methods are overloaded. */
    static String name(String uniqueId, boolean overloaded) {
        int engine = uniqueId.lastIndexOf(ENGINE);
        String inside = engine < 0 ? uniqueId : uniqueId.substring(engine + ENGINE.length());
        return overloaded ? inside : PARAMETER_TYPES.matcher(inside).replaceFirst("$1]");
    }

    private static String name(Executable executable) {
        Class<?> owner = executable.getDeclaringClass();
        if (!(executable instanceof Method method)) {
            return owner.getName();
        }
        String name = owner.getName() + "." + method.getName();
        return isOverloaded(owner, method) ? name + types(method) : name;
    }

    private static String types(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isOverloaded(Class<?> owner, Method method) {
        return ReflectionSupport.findMethods(owner,
                other -> other.getName().equals(method.getName()) && !other.isSynthetic(),
                HierarchyTraversalMode.TOP_DOWN).size() > 1;
    }
}
