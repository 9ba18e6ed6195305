package io.seedtree.rng.math;

/** The functions by the C library's names. */
final class NamedFunctions {
    private NamedFunctions() {
    }

    static boolean isSingle(String function) {
        return function.endsWith("f");
    }

    static boolean isPaired(String function) {
        return function.startsWith("pow");
    }

    /** Applies a function in double precision; the second argument is for a power. */
    static double apply(String function, double x, double y) {
        return switch (function) {
            case "log" -> Elementary.log(x);
            case "exp" -> Elementary.exp(x);
            case "pow" -> Elementary.pow(x, y);
            case "log1p" -> Elementary.log1p(x);
            case "expm1" -> Elementary.expm1(x);
            case "cos" -> Elementary.cos(x);
            case "acos" -> Elementary.acos(x);
            case "loggamma" -> LogGamma.of(x);
            case "logfactorial" -> LogFactorial.of((long) x);
            default -> throw new IllegalArgumentException("no such function: " + function);
        };
    }

    /** Applies a function in single precision. */
    static float apply(String function, float x, float y) {
        return switch (function) {
            case "logf" -> Elementary.logf(x);
            case "expf" -> Elementary.expf(x);
            case "powf" -> Elementary.powf(x, y);
            case "log1pf" -> Elementary.log1pf(x);
            default -> throw new IllegalArgumentException("no such function: " + function);
        };
    }
}
