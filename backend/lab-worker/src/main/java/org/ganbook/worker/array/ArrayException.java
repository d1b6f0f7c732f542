package org.ganbook.worker.array;

/** What a Python program did wrong with an array: the message is numpy's, the kind says which Python type carries it. */
public final class ArrayException extends RuntimeException {

    /** The Python exception that this becomes. */
    public enum Kind {
        VALUE,
        TYPE,
        INDEX,
        MEMORY,
        OVERFLOW,
        CASTING,
        AXIS,
        LINALG,
        PARSER,
        ZERO_DIVISION
    }

    private final transient Kind kind;

    public ArrayException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static ArrayException value(String message) {
        return new ArrayException(Kind.VALUE, message);
    }

    static ArrayException type(String message) {
        return new ArrayException(Kind.TYPE, message);
    }

    static ArrayException index(String message) {
        return new ArrayException(Kind.INDEX, message);
    }
}
