package org.mandatum.store;

import java.nio.file.Path;

/** Makes stores for tests whose loads bring no reference data along: quicker, and nothing changes when those grow. */
public final class PlainStore {

    private PlainStore() {}

    public static Store at(Path folder) {
        return Store.at(folder).withoutReferences();
    }
}
