package io.seedtree.bench.jmh;

import io.seedtree.rng.Generator;
import io.seedtree.rng.math.Elementary;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The elementary functions on arguments as the distributions have them, beside the JDK's. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ElementaryBenchmark {

    /** So long that no processor learns the branches by heart. */
    private static final int LENGTH = 1 << 16;
    private static final double EXPONENT = 0.4;

    /** The function. */
    @Param({"log", "exp", "pow", "log1p", "expm1", "cos", "acos"})
    public String function = "";

    private final double[] arguments = new double[LENGTH];
    private final double[] results = new double[LENGTH];

    /** Draws the arguments with seed 42. */
    @Setup
    public void setUp() {
        Generator rng = Generator.defaultRng(42);
        DoubleSupplier source = switch (function) {
            case "log", "pow" -> rng::random;
            case "exp" -> rng::standardNormal;
            case "log1p" -> () -> -rng.random();
            case "expm1" -> () -> -rng.standardExponential();
            case "cos" -> () -> Math.PI * rng.random();
            case "acos" -> () -> rng.uniform(-1.0, 1.0);
            default -> throw new IllegalArgumentException("no such function: " + function);
        };
        for (int i = 0; i < LENGTH; i++) {
            arguments[i] = source.getAsDouble();
        }
    }

    /** @return the results of {@code Elementary} */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public double[] elementary() {
        return apply(switch (function) {
            case "log" -> Elementary::log;
            case "exp" -> Elementary::exp;
            case "pow" -> x -> Elementary.pow(x, EXPONENT);
            case "log1p" -> Elementary::log1p;
            case "expm1" -> Elementary::expm1;
            case "cos" -> Elementary::cos;
            default -> Elementary::acos;
        });
    }

    /** @return the results of {@code StrictMath} */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public double[] strictMath() {
        return apply(switch (function) {
            case "log" -> StrictMath::log;
            case "exp" -> StrictMath::exp;
            case "pow" -> x -> StrictMath.pow(x, EXPONENT);
            case "log1p" -> StrictMath::log1p;
            case "expm1" -> StrictMath::expm1;
            case "cos" -> StrictMath::cos;
            default -> StrictMath::acos;
        });
    }

    /** @return the results of {@code Math} */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public double[] math() {
        return apply(switch (function) {
            case "log" -> Math::log;
            case "exp" -> Math::exp;
            case "pow" -> x -> Math.pow(x, EXPONENT);
            case "log1p" -> Math::log1p;
            case "expm1" -> Math::expm1;
            case "cos" -> Math::cos;
            default -> Math::acos;
        });
    }

    private double[] apply(DoubleUnaryOperator operator) {
        for (int i = 0; i < LENGTH; i++) {
            results[i] = operator.applyAsDouble(arguments[i]);
        }
        return results;
    }
}
