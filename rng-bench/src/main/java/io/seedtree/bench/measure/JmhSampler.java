package io.seedtree.bench.measure;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks of JMH's, each in a process of its own.
 *
 * @param jvm how the processes are started
 * @param effort how long to measure
 */
record JmhSampler(ForkedJvm jvm, Effort effort) {

    /** Without it JMH passes on what the other processes print. */
    private static final OutputFormat SILENCE = OutputFormatFactory
            .createFormatInstance(new PrintStream(OutputStream.nullOutputStream()), VerboseMode.SILENT);

    /**
     * Measures.
     *
     * @param source the benchmark
     * @param metric what of it
     * @return a sample of each iteration, of one operation
     */
    List<Double> sample(JmhSource source, Metric metric) {
        RunResult result = run(options(source, metric), source);
        return result.getBenchmarkResults().stream().flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> metric.of(iteration) / source.operations()).toList();
    }

    private ChainedOptionsBuilder options(JmhSource source, Metric metric) {
        TimeValue time = TimeValue.milliseconds(effort.milliseconds());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(source.type().getName() + "." + source.method()) + "$")
                .jvmArgs(jvm.options().toArray(String[]::new))
                .forks(1).warmupIterations(effort.warmUps()).measurementIterations(effort.iterations())
                .warmupTime(time).measurementTime(time)
                .shouldFailOnError(true).verbosity(VerboseMode.SILENT);
        source.parameters().forEach(options::param);
        if (source.isCold()) {
            options.mode(Mode.SingleShotTime).forks(effort.iterations()).warmupIterations(0)
                    .measurementIterations(1);
        }
        if (metric == Metric.ALLOCATION) {
            options.addProfiler(GCProfiler.class);
        }
        return options;
    }

    private static RunResult run(ChainedOptionsBuilder options, JmhSource source) {
        String name = source.type().getSimpleName() + "." + source.method();
        try {
            Collection<RunResult> results = new Runner(options.build(), SILENCE).run();
            if (results.size() != 1) {
                throw new MeasurementException(name + " is " + results.size() + " benchmarks", null);
            }
            return results.iterator().next();
        } catch (RunnerException e) {
            throw new MeasurementException(
                    "cannot run " + name + " " + source.parameters() + ": " + reason(e), e);
        }
    }

    /** JMH hides what happened in the other process behind several exceptions. */
    private static String reason(Throwable failure) {
        if (failure.getCause() != null) {
            return reason(failure.getCause());
        }
        return failure.getSuppressed().length > 0 ? reason(failure.getSuppressed()[0])
                : String.valueOf(failure.getMessage());
    }
}
