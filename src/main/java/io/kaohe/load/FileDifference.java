package io.kaohe.load;

import io.kaohe.report.PackChange;
import java.util.List;
import java.util.Set;

/** In what one file differs between two packs. */
interface FileDifference {
    /** The differences, in their order in the file. */
    List<PackChange> changes();

    /** The text of the file with some of them made; empty where it is then not there. */
    String text(Set<PackChange> on);
}
