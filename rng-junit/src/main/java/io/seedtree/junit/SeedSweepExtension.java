package io.seedtree.junit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/** Makes the runs of a {@link SeedSweep}. */
/*
 * Design. The tally lies in the store of the template's context. JUnit closes it when all runs are over, also
 * those in parallel, and what is thrown then is the failure of the template.
 */
final class SeedSweepExtension implements TestTemplateInvocationContextProvider {

    private static final Namespace NAMESPACE = Namespace.create(SeedSweepExtension.class);

    SeedSweepExtension() {
    }

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestMethod(), SeedSweep.class);
    }

    @Override
    public Stream<? extends TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
            ExtensionContext context) {
        SeedSweep sweep =
                AnnotationSupport.findAnnotation(context.getTestMethod(), SeedSweep.class).orElseThrow();
        int seeds = sweep.value();
        int allowed = sweep.allowedFailures();
        if (seeds < 1) {
            throw new ExtensionConfigurationException("@SeedSweep: number of seeds must be >= 1: " + seeds);
        }
        if (allowed < 0 || allowed >= seeds) {
            throw new ExtensionConfigurationException(
                    "@SeedSweep: allowedFailures must be in [0, " + (seeds - 1) + "]: " + allowed);
        }
        SweepTally tally = new SweepTally(context, allowed);
        context.getStore(NAMESPACE).put(SweepTally.class, tally);
        return IntStream.rangeClosed(1, seeds).mapToObj(number -> new Run(tally, number, seeds));
    }

    /** One run, which hands its outcome to the tally: JUnit's last word, lifecycle methods included. */
    private record Run(SweepTally tally, int number, int seeds)
            implements TestTemplateInvocationContext, TestExecutionExceptionHandler, TestWatcher {

        @Override
        public String getDisplayName(int invocationIndex) {
            return "seed " + number + " of " + seeds;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure)
                throws Throwable {
            if (!tally.tolerates(failure)) {
                throw failure;
            }
            SeededFailure.attach(failure, context);
            throw new ToleratedFailure(failure);
        }

        @Override
        public void testSuccessful(ExtensionContext context) {
            tally.passed();
        }

        @Override
        public void testAborted(ExtensionContext context, @Nullable Throwable reason) {
            if (reason instanceof ToleratedFailure) {
                tally.failed(number, reason.getCause());
            } else {
                tally.aborted();
            }
        }

        @Override
        public void testFailed(ExtensionContext context, @Nullable Throwable failure) {
            tally.failed(number, failure);
        }
    }

    /** Shows a failure that is allowed as an aborted test. */
    private static final class ToleratedFailure extends TestAbortedException {

        private static final long serialVersionUID = 1L;

        ToleratedFailure(Throwable failure) {
            super("failed, as some runs of this sweep may; it is judged when all are over", failure);
        }
    }
}
