package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.*;
import io.seedtree.rng.*;
import io.seedtree.rng.legacy.RandomState;
import io.seedtree.rng.sampler.Choice;
import org.junit.jupiter.api.Test;

/** The examples of README.md. */
class ReadmeGuideTest extends GuideExample {

    // guide: readme-parallel
    double[] values = RandomTasks.mapToDouble(RandomNode.of(42), 0, 1_000, (rng, i) -> rng.gamma(2.0, 3.0));
    // end

    @Test
    void theFirstNumbersAreNumpys() {
        // guide: readme
        Generator rng = Generator.defaultRng(42);
        rng.random();                        // 0.7739560485559633
        rng.standardNormal(3);               // an array of three
        rng.integers(0, 100);
        rng.choice(10, 4, Choice.withoutReplacement());

        SeedSequence root = SeedSequence.of(42);
        Generator third = Generator.defaultRng(root.child(3));          // SeedSequence(42).spawn(4)[3], directly
        Generator rain = Generator.of(new Pcg64Dxsm(root.child("rain")));
        rain.address().orElseThrow();        // PCG64DXSM:42/"rain"
        Address.parse("PCG64DXSM:42/\"rain\"").open();                  // the same stream, anywhere

        RandomState old = new RandomState(42);                          // np.random.seed(42)
        old.randn();                         // 0.4967141530112327
        // end
        assertNumpys("readme", Generator.defaultRng(42).random(), new RandomState(42).randn());
        assertNumpys("readme streams", third.random(), rain.random());
        assertEquals("PCG64DXSM:42/\"rain\"", rain.address().orElseThrow().toString());
    }

    @Test
    void elementsDrawNumpysNumbers() {
        assertNumpys("readme-parallel", digest(values));
    }
}
