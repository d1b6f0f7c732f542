package org.ganbook.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be done to have one list of outputs after another.
 *
 * @param added outputs with new ids, in order
 * @param changed outputs that take the place of those with their ids
 * @param removed ids
 */
public record OutputChanges(List<Output> added, List<Output> changed, List<Integer> removed) {

    public static OutputChanges between(List<Output> before, List<Output> after) {
        Map<Integer, Output> old = new HashMap<>();
        before.forEach(output -> old.put(output.id(), output));
        List<Output> added = new ArrayList<>();
        List<Output> changed = new ArrayList<>();
        for (Output output : after) {
            Output known = old.remove(output.id());
            if (known == null) {
                added.add(output);
            } else if (!known.equals(output)) {
                changed.add(output);
            }
        }
        return new OutputChanges(added, changed, old.keySet().stream().sorted().toList());
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
