package io.seedtree.rng.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.seedtree.rng.call.Session;
import io.seedtree.rng.golden.Cases.Call;
import io.seedtree.rng.golden.Cases.Case;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of the golden files, which NumPy printed. */
class GoldenTest {

    /** Through LAPACK and BLAS, which sum a single row in an order of its own. */
    private static final String THROUGH_BLAS = "multivariate-normal";

    static List<String> files() {
        return Cases.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void valuesAreNumpys(String file) {
        List<Case> cases = Cases.read(file);
        Comparison comparison = new Comparison(file.equals(THROUGH_BLAS));
        for (Case golden : cases) {
            play(golden, comparison);
        }
        assertFalse(cases.isEmpty(), file);
        assertEquals(0, comparison.failures(), comparison::toString);
    }

    private static void play(Case golden, Comparison comparison) {
        Session session = golden.session();
        for (Call call : golden.calls()) {
            try {
                comparison.compare(golden.id(), call, call.makeOn(session));
            } catch (RuntimeException e) {
                comparison.fail(golden.id(), call, e.toString());
                return;
            }
        }
    }
}
