package io.kaohe.facts;

/**
 * A file that was read.
 *
 * @param path relative to the assessment's folder, with {@code /}
 * @param sha256 of its bytes, in hexadecimal
 */
public record InputFile(String path, String sha256) {}
