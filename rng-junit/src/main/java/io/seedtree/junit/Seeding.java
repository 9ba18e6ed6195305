package io.seedtree.junit;

import io.seedtree.rng.SeedSequence;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What the {@link Seeded} annotations around a place say.
 *
 * @param root the root of its streams
 * @param ofRun whether that is the root of the run, which no annotation fixes
 * @param bitGenerator the name of the bit generator, if one is asked for
 */
record Seeding(SeedSequence root, boolean ofRun, Optional<String> bitGenerator) {

    /** Whether an annotation is meant for a parameter. */
    static boolean isFor(ParameterContext parameter, ExtensionContext context) {
        return !annotations(parameter, context).isEmpty();
    }

    /** The seeding of a parameter. */
    static Seeding of(ParameterContext parameter, ExtensionContext context) {
        return of(annotations(parameter, context), context);
    }

    /** The seeding of a test, or of a class. */
    static Seeding of(ExtensionContext context) {
        return of(annotations(context), context);
    }

    private static Seeding of(List<Seeded> insideOut, ExtensionContext context) {
        Optional<SeedSequence> fixed =
                insideOut.stream().flatMap(seeded -> fixedRoot(seeded).stream()).findFirst();
        Optional<String> bitGenerator =
                insideOut.stream().map(Seeded::bitGenerator).filter(name -> !name.isEmpty()).findFirst();
        return new Seeding(fixed.orElseGet(() -> RunRoot.of(context)), fixed.isEmpty(), bitGenerator);
    }

    private static Optional<SeedSequence> fixedRoot(Seeded seeded) {
        boolean hasValue = seeded.value().length > 0;
        if (hasValue && !seeded.root().isEmpty()) {
            throw new IllegalArgumentException("@Seeded must have a value or a root, not both: " + seeded);
        }
        if (hasValue) {
            List<BigInteger> integers =
                    LongStream.of(seeded.value()).mapToObj(BigInteger::valueOf).toList();
            return Optional.of(SeedSequence.of(integers));
        }
        return Optional.of(seeded.root()).filter(root -> !root.isEmpty()).map(SeedSequence::parse);
    }

    private static List<Seeded> annotations(ParameterContext parameter, ExtensionContext context) {
        List<Seeded> insideOut = new ArrayList<>();
        parameter.findAnnotation(Seeded.class).ifPresent(insideOut::add);
        add(insideOut, parameter.getDeclaringExecutable());
        insideOut.addAll(annotations(context));
        return insideOut;
    }

    private static List<Seeded> annotations(ExtensionContext context) {
        List<Seeded> insideOut = new ArrayList<>();
        context.getTestMethod().ifPresent(method -> add(insideOut, method));
        context.getTestClass().ifPresent(type -> addWithSuperclasses(insideOut, type));
        List<Class<?>> enclosing = new ArrayList<>(context.getEnclosingTestClasses());
        Collections.reverse(enclosing);
        enclosing.forEach(type -> addWithSuperclasses(insideOut, type));
        return insideOut;
    }

    private static void addWithSuperclasses(List<Seeded> insideOut, Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            add(insideOut, each);
        }
    }

    /** Adds the annotation itself, then those that others carry, such as a sweep and one of the user's. */
    private static void add(List<Seeded> insideOut, AnnotatedElement element) {
        AnnotationSupport.findAnnotation(element, Seeded.class).ifPresent(insideOut::add);
        for (Annotation other : element.getAnnotations()) {
            AnnotationSupport.findAnnotation(other.annotationType(), Seeded.class).ifPresent(insideOut::add);
        }
    }
}
