package io.kaohe.benchmark;

/** The least that a start of Java can do. */
final class Hello {
    private Hello() {}

    /** Says hello. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
