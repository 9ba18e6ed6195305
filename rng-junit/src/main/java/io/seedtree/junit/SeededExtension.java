package io.seedtree.junit;

import io.seedtree.rng.Address;
import io.seedtree.rng.SeedSequence;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Gives {@link Seeded} parameters their streams, and failures their notes. */
/*
 * Design. It has no state: a stream follows from the root and the place, and what a failure has to tell is in
 * the stores of JUnit's contexts. So tests may run in any order and at the same time.
 *
 * Failures of test and lifecycle methods are seen by the handlers of exceptions, which see time-outs, too;
 * JUnit has no handlers for constructors, factories and dynamic tests, whose calls are intercepted.
 */
final class SeededExtension implements ParameterResolver, InvocationInterceptor,
        TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    SeededExtension() {
    }

    /** So that an instance made for one test draws from streams of that test. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Optional<StreamType> known = StreamType.of(type);
        if (known.isEmpty() && parameter.isAnnotated(Seeded.class)) {
            throw new ParameterResolutionException("the type of a @Seeded parameter must be one of "
                    + StreamType.names() + ": " + parameter.getParameter());
        }
        return known.isPresent() && Seeding.isFor(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Seeding seeding = Seeding.of(parameter, context);
        StreamType type = StreamType.of(parameter.getParameter().getType()).orElseThrow();
        SeedSequence place = TestPlace.of(parameter.getDeclaringExecutable(), context, seeding.root())
                .child(parameter.getIndex());
        Address address = new Address(seeding.bitGenerator().orElse(type.bitGenerator()), place);
        GivenStreams.add(context, type.text(address), seeding.ofRun());
        return type.open(address);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw noted(failure, context);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        throw noted(failure, context);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        throw noted(failure, context);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        throw noted(failure, context);
    }

    @Override
    public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        throw noted(failure, context);
    }

    @Override
    public <T> T interceptTestClassConstructor(Invocation<T> invocation,
            ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        return proceed(invocation, context);
    }

    @Override
    public <T extends @Nullable Object> T interceptTestFactoryMethod(Invocation<T> invocation,
            ReflectiveInvocationContext<Method> factory, ExtensionContext context) throws Throwable {
        return proceed(invocation, context);
    }

    @Override
    public void interceptDynamicTest(Invocation<@Nullable Void> invocation, DynamicTestInvocationContext test,
            ExtensionContext context) throws Throwable {
        proceed(invocation, context);
    }

    private static <T extends @Nullable Object> T proceed(Invocation<T> invocation, ExtensionContext context)
            throws Throwable {
        try {
            return invocation.proceed();
        } catch (Throwable failure) {
            throw noted(failure, context);
        }
    }

    private static Throwable noted(Throwable failure, ExtensionContext context) {
        SeededFailure.attach(failure, context);
        return failure;
    }
}
