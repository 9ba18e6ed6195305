package io.seedtree.rng.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The kernels that fills draw with.
 *
 * <p>The vector kernels need the module {@code jdk.incubator.vector} and can be forbidden by the system
 * property {@code seedtree.kernel} with the value {@code scalar}. Both are looked at once.
 */
public final class Kernels {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String PROPERTY = "seedtree.kernel";

    private static final boolean FORBIDDEN = "scalar".equals(System.getProperty(PROPERTY));
    private static final boolean PRESENT = ModuleLayer.boot().findModule(MODULE).isPresent();

    /** Words of PCG64. */
    public static final Choice<long[]> PCG64_WORDS = words(Pcg64Loop::fill,
            (state, words, from, to) -> Pcg64Vector.fill(state, words, from, to));
    /** Uniform values of PCG64. */
    public static final Choice<double[]> PCG64_DOUBLES = doubles(Pcg64Loop::fill,
            (state, values, from, to) -> Pcg64Vector.fill(state, values, from, to));
    /** Words of PCG64DXSM. */
    public static final Choice<long[]> PCG64DXSM_WORDS = words(Pcg64DxsmLoop::fill,
            (state, words, from, to) -> Pcg64DxsmVector.fill(state, words, from, to));
    /** Uniform values of PCG64DXSM. */
    public static final Choice<double[]> PCG64DXSM_DOUBLES = doubles(Pcg64DxsmLoop::fill,
            (state, values, from, to) -> Pcg64DxsmVector.fill(state, values, from, to));

    private Kernels() {
    }

    /* No method references for the vector kernels: these would load the classes when the choice is made. */
    private static Choice<long[]> words(Kernel<long[]> scalar, Kernel<long[]> vector) {
        return new Choice<>(scalar, allowed(vector), long[]::new, Arrays::equals, System::nanoTime);
    }

    private static Choice<double[]> doubles(Kernel<double[]> scalar, Kernel<double[]> vector) {
        return new Choice<>(scalar, allowed(vector), double[]::new, Arrays::equals, System::nanoTime);
    }

    private static <A> @Nullable Kernel<A> allowed(Kernel<A> vector) {
        return PRESENT && !FORBIDDEN ? vector : null;
    }

    /**
     * Says which kernels are in use.
     *
     * @return a sentence without a full stop
     */
    public static String description() {
        if (FORBIDDEN) {
            return "scalar: " + PROPERTY + "=scalar";
        }
        if (!PRESENT) {
            return "scalar: " + MODULE + " is not among the modules";
        }
        return "PCG64 words " + PCG64_WORDS + ", doubles " + PCG64_DOUBLES + "; PCG64DXSM words "
                + PCG64DXSM_WORDS + ", doubles " + PCG64DXSM_DOUBLES;
    }
}
