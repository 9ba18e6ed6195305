package io.seedtree.rng.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.Sfc64;
import io.seedtree.rng.legacy.RandomState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls one after the other on one object. The values are those of NumPy with seed 42. */
class SessionTest {

    private static final SeedSequence SEED = SeedSequence.of(42);

    private static List<String> call(Session session, String method, Map<String, Object> arguments) {
        return session.call(method, Arguments.of(arguments), null, null).map(Values::texts).orElse(List.of());
    }

    @Test
    void seedSequences() {
        Session session = Session.of(SEED);

        assertEquals(List.of("3444837047", "2669555309"),
                call(session, "generate_state", Map.of("n_words", 2)));
        assertEquals(List.of(Long.toUnsignedString(SEED.child(0).generateState64(1)[0])),
                call(session, "spawn", Map.of("n_children", 1)));
        assertEquals(List.of(Long.toUnsignedString(SEED.child(1).generateState64(1)[0])),
                call(session, "spawn", Map.of("n_children", 1)));
        assertRefused("unknown method: random", session, "random", Map.of());
        assertRefused("unknown method: advance", session, "advance", Map.of("delta", 1));
    }

    @Test
    void bitGeneratorsMoveAndJump() {
        Session session = Session.of(new Pcg64(SEED));
        call(session, "advance", Map.of("delta", "2"));
        assertEquals(Optional.of(List.of(Long.toUnsignedString(0xdbcd12c26eda1624L))),
                session.call("random_raw", Arguments.of(Map.of()), 1, "uint64").map(Values::texts));
        call(session, "advance", Map.of("delta", "-3"));
        call(session, "jumped", Map.of());
        assertEquals(List.of(Long.toUnsignedString(0xc193c65d22914c57L)),
                call(session, "random_raw", Map.of()));
        assertRefused("unknown method: gamma", session, "gamma", Map.of("shape", 1));
        assertRefused("unknown method: seed", session, "seed", Map.of("seed", 1));
    }

    @Test
    void whatCannotMoveSaysSo() {
        assertRefused("advance: SFC64 cannot advance", Session.of(new Sfc64(SEED)), "advance",
                Map.of("delta", 1));
        assertRefused("jumped: SFC64 cannot jump", Session.of(new Sfc64(SEED)), "jumped", Map.of());
    }

    @Test
    void generatorsPassOnToTheirBitGenerator() {
        Session session = Session.of(Generator.defaultRng(42));
        call(session, "jumped", Map.of("jumps", 2));
        Generator expected = Generator.of(new Pcg64(SEED).jumped(2));

        assertEquals(List.of(Long.toUnsignedString(expected.nextLong())),
                call(session, "random_raw", Map.of()));
        assertEquals(List.of(Long.toString(expected.poisson(3))), call(session, "poisson", Map.of("lam", 3)));
    }

    @Test
    void randomStatesAreSeededAnew() {
        Session session = Session.of(new RandomState(1));
        assertEquals(List.of(), call(session, "seed", Map.of("seed", 42)));
        assertEquals(List.of("96"), call(session, "poisson", Map.of("lam", 100)));
        call(session, "seed", Map.of("seed", List.of(42)));
        assertEquals(List.of(Long.toHexString(Double.doubleToRawLongBits(0.6394267984578837))),
                call(session, "random_sample", Map.of()));
        call(session, "jumped", Map.of());
        assertEquals(1, call(session, "random_raw", Map.of()).size());
    }

    @Test
    void randomStatesOfAnyBitGenerator() {
        RandomState expected = new RandomState(new Mt19937(SEED));

        assertEquals(List.of(Long.toString(expected.randint(1000))),
                call(Session.of(new RandomState(new Mt19937(SEED))), "randint", Map.of("low", 1000)));
    }

    private static void assertRefused(
            String message, Session session, String method, Map<String, Object> arguments) {
        assertEquals(message, assertThrows(
                IllegalArgumentException.class, () -> call(session, method, arguments)).getMessage());
    }
}
