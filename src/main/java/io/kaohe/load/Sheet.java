package io.kaohe.load;

/**
 * One sort of file that an assessment is written in.
 *
 * @param file its name in a folder
 * @param part its name in a document
 * @param keys what may stand in it
 */
record Sheet(String file, String part, Keys keys) {}
