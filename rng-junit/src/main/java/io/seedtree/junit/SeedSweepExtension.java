package io.seedtree.junit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
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

    /** One run, which hands its outcome to the tally. */
    private record Run(SweepTally tally, int number, int seeds)
            implements TestTemplateInvocationContext, AfterTestExecutionCallback,
            TestExecutionExceptionHandler {

        @Override
        public String getDisplayName(int invocationIndex) {
            return "seed " + number + " of " + seeds;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isEmpty()) {
                tally.passed();
            }
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure)
                throws Throwable {
            throw failure instanceof TestAbortedException ? failure : tally.failed(number, failure, context);
        }
    }
}
