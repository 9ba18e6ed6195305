package io.seedtree.parallel.guide;

import io.seedtree.rng.Address;
import org.junit.jupiter.api.Test;

/** The numbers in the text of docs/parallel.md. That its examples are those of this package is tested elsewhere. */
class ParallelGuideTest extends GuideExample {

    @Test
    void numbersOnThePageAreNumpys() {
        Address failed = Address.parse("PCG64DXSM:42/" + numpy("failure").get(0));
        assertOnPage("parallel.md", numpy("cascade").get(0) + " particles", "in the stream " + failed + "\n",
                "rng = " + failed.toNumpy() + "\n");
    }
}
