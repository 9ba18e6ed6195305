package io.seedtree.spark.montecarlo;

import java.nio.ByteBuffer;
import org.apache.spark.SparkEnv;
import org.apache.spark.serializer.SerializerInstance;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Objects as bytes, by the serializer that Spark has for its closures: Java's, with the classes of the job. */
final class Wire {

    private static final ClassTag<Object> ANY = ClassTag$.MODULE$.apply(Object.class);

    private Wire() {
    }

    static byte[] write(Object object) {
        ByteBuffer buffer = serializer().serialize(object, ANY);
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    static Object read(byte[] bytes) {
        return serializer().deserialize(ByteBuffer.wrap(bytes), ANY);
    }

    private static SerializerInstance serializer() {
        return SparkEnv.get().closureSerializer().newInstance();
    }
}
