package org.mandatum.store;

import java.util.Arrays;

/**
 * A set of 64-bit hashes that takes some 16 to 32 bytes an element; boxed sets take three times that.
 *
 * <p>Open addressing with linear steps. The elements are hashes already, so their low bits serve as the place.
 */
final class Hashes {

    private long[] places = new long[1024];
    private int size;
    private boolean holdsZero;

    /** Adds a hash; false when the set had it. */
    boolean add(long hash) {
        if (hash == 0) {
            var added = !holdsZero;
            holdsZero = true;
            return added;
        }
        if (size * 2 >= places.length) {
            grow();
        }
        var place = placeOf(hash);
        if (places[place] == hash) {
            return false;
        }
        places[place] = hash;
        size++;
        return true;
    }

    boolean contains(long hash) {
        return hash == 0 ? holdsZero : places[placeOf(hash)] == hash;
    }

    void addAll(Hashes others) {
        holdsZero |= others.holdsZero;
        Arrays.stream(others.places).filter(hash -> hash != 0).forEach(this::add);
    }

    private int placeOf(long hash) {
        var place = (int) hash & places.length - 1;
        while (places[place] != 0 && places[place] != hash) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        var before = places;
        places = new long[before.length * 2];
        Arrays.stream(before).filter(hash -> hash != 0).forEach(hash -> places[placeOf(hash)] = hash);
    }
}
