package io.seedtree.bench.measure;

import com.google.gson.Gson;
import io.seedtree.bench.jmh.NumpyCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs fills of NumPy's, each in a process of its own.
 *
 * @param python the command that starts Python
 * @param effort how long to measure
 */
record NumpySampler(String python, Effort effort) {

    private static final String SCRIPT = "time_numpy.py";

    /**
     * Looks for NumPy.
     *
     * @return its version, or nothing if there is no Python that has it
     */
    Optional<String> version() {
        try {
            return Optional
                    .of(Subprocess.lines(List.of(python, "-"), "import numpy; print(numpy.__version__)")
                            .getLast());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Measures.
     *
     * @param source the fill
     * @return a sample of each iteration, in nanoseconds a value
     */
    List<Double> sample(NumpySource source) {
        NumpyCall call = NumpyCall.parse(source.call());
        List<String> command = List.of(python, "-", source.bitGenerator(), call.method(),
                new Gson().toJson(call.keywords()), Objects.requireNonNullElse(call.dtype(), ""),
                Long.toString(source.length()), Integer.toString(effort.warmUps()),
                Integer.toString(effort.iterations()), Integer.toString(effort.milliseconds()));
        try {
            return Subprocess.lines(command, script()).stream().map(Double::valueOf).toList();
        } catch (IOException | NumberFormatException e) {
            throw new MeasurementException("cannot run NumPy's " + source.call() + ": " + e.getMessage(), e);
        }
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(NumpySampler.class.getResourceAsStream(SCRIPT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
