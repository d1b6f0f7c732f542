"""Keeps account of the learner's variables: which cell gave each its value, and what a cell has read and changed.

What a cell reads stands in its text and in that of the functions it calls. What it has changed is found by looking at
the variables after it has run: names that stand for another object, tensors with another version, containers and
objects with other contents. Nothing of the learner's is called for that, and nothing is kept alive by it.
"""
import builtins
import types

from _ganbook.look import CODE, PLAIN, Look, bases_of, module_of, name_of

_ABSENT = ()
_MOST_SOURCES = 50
_LONGEST_MARKS = 1 << 20

# That of this session.
session = None


class Turn:
    """A cell that runs, and what its text says."""

    __slots__ = ('cell', 'run', 'names')

    def __init__(self, cell, run):
        self.cell = cell
        self.run = run
        self.names = []


class Ledger:

    def __init__(self, namespace):
        self._namespace = namespace
        self._marks = {}
        self._sources = {}
        self._told = {}
        self._definitions = {}
        self._turn = None
        self._ignored = {name for name in namespace if name.startswith('__')} | {'_', '__magic__', '__counted_loop__'}

    def begin(self, cell, run):
        if self._turn is not None:
            self.end()  # It could not say so itself.
        self._turn = Turn(cell, run)

    def says(self, names):
        """The text that runs now reads and sets these names."""
        if self._turn is not None:
            self._turn.names.append(names)

    def end(self):
        """
        The cell has ended.

        :return: what it has read, as (name, cells and runs that the value came from), and what it has changed so far in
            this session, as (name, run, whether the name stands for something else); None when no cell has run
        """
        turn, self._turn = self._turn, None
        if turn is None:
            return None
        before = self._marks
        for names in turn.names:
            for name, definition in names.definitions.items():
                if name in self._namespace:
                    self._definitions[name] = id(self._namespace[name]), definition, self._mark_of(definition)
        partial = set()
        after = self._look(partial)
        changed = self._differences(before, after, turn, partial)
        reads = self._reads(turn.names, before)
        told = [(name, list(self._sources.get(name, ()))) for name in reads]
        self._marks = after
        done = self._told.setdefault(turn.cell, {})
        for name, anew in changed.items():
            done[name] = turn.run, anew
            self._note_source(name, turn, anew)
        for names in turn.names:
            for name in names.binds:
                if name in after and name not in changed:
                    self._note_source(name, turn, True)  # It has been given the value that it had.
        return told, [(name, run, anew) for name, (run, anew) in done.items()]

    def changed_by(self, cell, run):
        """The variables that a run has changed, and no later one of the same cell."""
        return [name for name, told in self._told.get(cell, {}).items() if told[0] == run]

    def forget(self, names):
        """These variables have been dropped for want of memory."""
        for name in names:
            self._marks.pop(name, None)

    def stored(self):
        """What is known of the variables beside what they are, for a session that is put away."""
        known = {name: held[1] for name, held in self._definitions.items()
                 if name in self._namespace and held[0] == id(self._namespace[name])}
        return self._sources, self._told, known

    def restore(self, stored):
        """Goes on from where a session was put away: its variables are back, as other objects, and none has changed."""
        self._sources, self._told, known = stored
        known = {name: definition for name, definition in known.items() if name in self._namespace}
        self._definitions = {name: (id(self._namespace[name]), definition, None) for name, definition in known.items()}
        for _ in known:
            # What a definition is depends on those that it was made with.
            before = {name: held[2] for name, held in self._definitions.items()}
            for name, definition in known.items():
                self._definitions[name] = id(self._namespace[name]), definition, self._mark_of(definition)
            if before == {name: held[2] for name, held in self._definitions.items()} or len(repr(before)) > _LONGEST_MARKS:
                break
        self._marks = self._look(set())

    def sources(self):
        """The variables, with the cells and runs that their values come from."""
        return {name: list(sources) for name, sources in self._sources.items() if name in self._namespace}

    def _note_source(self, name, turn, anew):
        source = (turn.cell, turn.run)
        if name not in self._marks:
            self._sources.pop(name, None)
        elif anew:
            self._sources[name] = [source]
        else:
            others = [other for other in self._sources.get(name, ()) if other[0] != turn.cell]
            self._sources[name] = others[-_MOST_SOURCES:] + [source]

    def _differences(self, before, after, turn, partial):
        changed = {}
        for name, mark in after.items():
            old = before.get(name, _ABSENT)
            if old != mark:
                changed[name] = old is _ABSENT or not old or old[:2] != mark[:2]
        for name in before:
            if name not in after:
                changed[name] = True
        # What can't be seen from outside is believed to the text.
        for names in turn.names:
            for name in names.changed:
                if name in partial and name not in changed:
                    changed[name] = False
        return changed

    # What a cell reads

    def _reads(self, texts, before):
        namespace, found = self._namespace, {}
        own = {name for names in texts for name in names.binds}
        for names in texts:
            for name in names.reads:
                found[name] = None
            known, waiting = set(), list(names.seen)
            while waiting:
                for definition, is_made in self._definitions_of(namespace.get(waiting.pop(), self)):
                    if (id(definition), is_made) not in known:
                        known.add((id(definition), is_made))
                        for name in definition.reads_later if is_made else definition.reads:
                            if name not in own:
                                found[name] = None
                            waiting.append(name)
        return [name for name in found if name not in self._ignored
                and (name in before or name in namespace or not hasattr(builtins, name))]

    def _definitions_of(self, value):
        """What the learner has written of a function, a class, or the class of an object, and whether it is the last."""
        kind, is_made = type(value), False
        if kind is types.FunctionType:
            classes = (value,)
        elif issubclass(kind, type):
            classes = bases_of(value)
        elif kind in PLAIN or kind in CODE:
            return
        else:
            classes, is_made = bases_of(kind), True
        for each in classes:
            if (each.__module__ if kind is types.FunctionType else module_of(each)) == '__main__':
                held = self._definitions.get(each.__name__ if kind is types.FunctionType else name_of(each))
                if held is not None:
                    yield held[1], is_made

    # What the variables are

    def _look(self, partial):
        look = Look()
        marks = {}
        for name, value in list(self._namespace.items()):
            if type(name) is not str or name in self._ignored:
                continue  # Only globals() gives a variable what is no name.
            held = self._definitions.get(name)
            if held is not None and held[0] == id(value):
                # The same definition run again is the same, for all who use it.
                marks[name] = held[2]
                if issubclass(type(value), type):
                    partial.add(name)
                continue
            marks[name] = look.mark(value)
            if look.partial:
                partial.add(name)
        return marks


    def _mark_of(self, definition):
        made_with = [self._definitions.get(name) for name in definition.made_with]
        return [definition.text, [held[2] if held is not None else id(self._namespace.get(name))
                                  for name, held in zip(definition.made_with, made_with)]]
