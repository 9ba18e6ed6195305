package io.seedtree.spark;

import java.math.BigDecimal;

/**
 * The parameters of a function as SQL gives them: {@code 2} is an Integer, {@code 2.5} a BigDecimal.
 *
 * @param function the name of the function, for messages
 * @param values the parameters, none of them null
 */
record SqlParameters(String function, Object... values) {

    double real(int index) {
        return number(index).doubleValue();
    }

    long whole(int index) {
        Number number = number(index);
        try {
            return new BigDecimal(number.toString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    function + ": parameter " + (index + 1) + " must be a whole number: " + number, e);
        }
    }

    private Number number(int index) {
        if (values[index] instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException(function + ": parameter " + (index + 1) + " must be a number: "
                + values[index].getClass().getName() + " " + values[index]);
    }
}
