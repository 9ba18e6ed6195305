package io.seedtree.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumpySamplerTest {

    private static final NumpySampler NUMPY = new NumpySampler("python3", new Effort(1, 1, 2, 1));
    private static final boolean IS_THERE = NUMPY.version().isPresent();

    @Test
    void absentPythonIsNoError() {
        assertEquals(Optional.empty(), new NumpySampler("no-such-python", Effort.QUICK).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"random(dtype=float32)", "random_raw()", "gamma(shape=3,scale=2.5)", "shuffle()",
        "child()"})
    void callIsMeasured(String call) {
        assumeTrue(IS_THERE, "there is no NumPy");
        List<Double> samples = NUMPY.sample(new NumpySource("PCG64", call, 10));
        assertEquals(2, samples.size());
        assertTrue(samples.stream().allMatch(sample -> sample > 0.0), samples::toString);
    }

    @Test
    void failureOfPythonIsSaidInItsWords() {
        assumeTrue(IS_THERE, "there is no NumPy");
        MeasurementException failure = assertThrows(MeasurementException.class,
                () -> NUMPY.sample(new NumpySource("PCG64", "gamma(shape=-1)", 10)));
        assertEquals("cannot run NumPy's gamma(shape=-1): ValueError: shape < 0", failure.getMessage());
    }
}
