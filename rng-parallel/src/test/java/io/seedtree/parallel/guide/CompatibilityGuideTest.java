package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.rng.Address;
import org.junit.jupiter.api.Test;

/** The examples of docs/compatibility.md. */
class CompatibilityGuideTest extends GuideExample {

    @Test
    void anAddressKeepsItsNumbers() {
        // guide: compatible-address
        double value = Address.parse("PCG64DXSM:42/\"rain\"/7").open().gamma(2, 3); // 1.0043823440737092
        // end
        assertNumpys("compatible-address", value);
    }

    @Test
    void aDigestPinsAJob() {
        // guide: compatible-digest
        Sample sample = MonteCarlo.values(rng -> rng.gamma(2, 3)).replications(1_000)
                .run(RandomNode.of(42)).statistic();
        String expected = "53787c0c9261d94dc574b180577c0483e3d1079f60c8c312da4257f6cff21704";
        assertEquals(expected, sample.digest());
        // end
        assertNumpys("compatible-digest", expected);
    }
}
