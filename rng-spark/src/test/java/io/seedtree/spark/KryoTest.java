package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.Generator;
import io.seedtree.rng.KeyedStreams;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Identities in the data of a job, which Kryo copies field by field. */
class KryoTest {

    private static final ClassTag<Object> ANY = ClassTag$.MODULE$.apply(Object.class);

    private final SerializerInstance kryo = new KryoSerializer(new SparkConf(false)).newInstance();

    @ParameterizedTest
    @ValueSource(strings = {"42", "42/7/\"rain\"/1099511627776", "340282366920938463463374607431768211456/3",
        "42@5/7"})
    void aSeedSequenceComesBack(String text) {
        SeedSequence seed = SeedSequence.parse(text);
        SeedSequence copy = (SeedSequence) copy(seed);
        assertEquals(seed, copy);
        assertEquals(seed.toString(), copy.toString());
        assertEquals(seed.child(3), copy.child(3));
        assertArrayEquals(Generator.of(new Pcg64Dxsm(seed.child(3))).random(5),
                Generator.of(new Pcg64Dxsm(copy.child(3))).random(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42})
    void keyedStreamsComeBack(long key) {
        KeyedStreams streams = KeyedStreams.of(SeedSequence.of(key));
        assertEquals(streams, copy(streams));
    }

    private Object copy(Object original) {
        return kryo.deserialize(kryo.serialize(original, ANY), ANY);
    }
}
