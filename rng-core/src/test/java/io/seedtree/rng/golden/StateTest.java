package io.seedtree.rng.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.StreamState;
import io.seedtree.rng.call.Session;
import io.seedtree.rng.golden.Cases.Case;
import io.seedtree.rng.legacy.RandomState;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** NumPy's state dictionaries, both ways: the same calls lead to them, and a generator goes on from them. */
class StateTest {

    static List<Case> modern() {
        return Cases.read("states");
    }

    static List<Case> legacy() {
        return Cases.read("libm-legacy-states");
    }

    @ParameterizedTest
    @MethodSource("modern")
    void sameCallsLeadToNumpysState(Case golden) {
        BitGenerator bits = golden.bitGenerator();
        Session session = Session.of(Generator.of(bits));
        golden.calls().forEach(call -> call.makeOn(session));
        assertSameState(golden.object("state"), StreamState.of(bits));
    }

    @ParameterizedTest
    @MethodSource("legacy")
    void sameCallsLeadToNumpysLegacyState(Case golden) {
        RandomState random = golden.randomState();
        Session session = Session.of(random);
        golden.calls().forEach(call -> call.makeOn(session));
        assertSameState(golden.object("state"), random.state());
    }

    @ParameterizedTest
    @MethodSource("modern")
    void numpysStateIsContinued(Case golden) {
        BitGenerator bits = BitGenerators.restore(StreamState.ofNumpyJson(golden.object("state").toString()));
        List<String> words = Stream.generate(() -> Long.toUnsignedString(bits.nextRaw())).limit(6).toList();
        assertEquals(golden.list("next"), words);
    }

    @ParameterizedTest
    @MethodSource("legacy")
    void numpysLegacyStateIsContinued(Case golden) {
        RandomState random = RandomState.restore(StreamState.ofNumpyJson(golden.object("state").toString()));
        List<String> normals = DoubleStream.of(random.standardNormal(5))
                .mapToObj(normal -> HexFormat.of().toHexDigits(Double.doubleToRawLongBits(normal))).toList();
        assertEquals(golden.list("next"), normals);
    }

    private static void assertSameState(JsonObject numpys, StreamState ours) {
        JsonObject state = JsonParser.parseString(ours.toNumpyJson()).getAsJsonObject();
        assertEquals(cachedNormal(numpys), cachedNormal(state));
        assertEquals(withoutCachedNormal(numpys), withoutCachedNormal(state));
    }

    /** Compared as a number: its decimal digits may be written in more than one way. */
    private static double cachedNormal(JsonObject state) {
        JsonElement gauss = state.get("gauss");
        return gauss == null ? 0.0 : gauss.getAsDouble();
    }

    /** As text: JSON numbers are equal when their nearest doubles are. */
    private static String withoutCachedNormal(JsonObject state) {
        JsonObject rest = state.deepCopy();
        rest.remove("gauss");
        return rest.toString();
    }
}
