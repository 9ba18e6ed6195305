package io.seedtree.junit;

import io.seedtree.rng.Generator;
import io.seedtree.rng.call.Values;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * An argument that is drawn from a distribution for a parameter.
 *
 * @param call the distribution as it is written
 * @param distribution the distribution
 * @param type the type of the parameter; {@code Object} if a converter or an aggregator takes the value
 */
record RandomArgument(String call, DistributionCall distribution, Class<?> type) {

    static RandomArgument of(String call, Optional<ParameterDeclaration> parameter) {
        Class<?> type = parameter.filter(
                declared -> !AnnotationSupport.isAnnotated(declared.getAnnotatedElement(), ConvertWith.class))
                .<Class<?>>map(ParameterDeclaration::getParameterType)
                .orElse(Object.class);
        return new RandomArgument(call, named(call, () -> DistributionCall.parse(call)), type);
    }

    /**
     * Draws a value of the parameter's type.
     *
     * @throws IllegalArgumentException if the distribution refuses its arguments, or the value does not fit
     *     the parameter
     */
    Object draw(Generator rng) {
        return named(call, () -> {
            Values values = distribution.draw(rng);
            return distribution.isArray() ? array(values) : fitting(value(values, 0), type);
        });
    }

    /** A step whose refusals name the call. */
    private static <T> T named(String call, Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + call + "\": " + e.getMessage(), e);
        }
    }

    private Object array(Values values) {
        Class<?> elements = type.isArray() ? type.getComponentType() : elements(values);
        Object array = Array.newInstance(elements, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, fitting(value(values, i), elements));
        }
        if (!type.isInstance(array)) {
            throw new IllegalArgumentException("the parameter must be an array: " + type.getTypeName());
        }
        return array;
    }

    /** The type of the elements where the parameter does not say one. */
    private static Class<?> elements(Values values) {
        return switch (values.dtype()) {
            case "float64" -> double.class;
            case "float32" -> float.class;
            case "bool" -> boolean.class;
            default -> long.class;
        };
    }

    private static Object value(Values values, int index) {
        if (values instanceof Values.Doubles doubles) {
            return doubles.values()[index];
        }
        if (values instanceof Values.Floats floats) {
            return floats.values()[index];
        }
        long value = ((Values.Integers) values).values()[index];
        return values.dtype().equals("bool") ? (Object) (value != 0) : (Object) value;
    }

    private static Object fitting(Object value, Class<?> type) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        if (boxed == Integer.class && value instanceof Long integer) {
            if (integer != integer.intValue()) {
                throw new IllegalArgumentException("a value does not fit an int, only a long: " + integer);
            }
            return integer.intValue();
        }
        if (!boxed.isInstance(value)) {
            throw new IllegalArgumentException("the parameter must be of type "
                    + MethodType.methodType(value.getClass()).unwrap().returnType() + ": "
                    + type.getTypeName());
        }
        return value;
    }
}
